import type { DangerRule } from "../danger/danger-rule.ts";
import type { JudgedChange } from "../danger/judge.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import type { Somewhere } from "./group.ts";
import type { Finding } from "./review.ts";

/** It counts what goes from a cluster, so it is asked once for each cluster and not for each change. */
export const manyDeletions: DangerRule = {
  name: "many-deletions",
  danger: "DATA-LOSS",
  tells: "More objects go from a cluster at once than the policy lets go unseen",
  find: () => [],
};

/** @param most so many may go */
export const manyDeletionsIn = (
  { cluster, environment, waitsFor }: ClusterSides,
  judged: readonly JudgedChange[],
  most: number,
): readonly Somewhere<Omit<Finding, "id" | "places">>[] => {
  const count = judged.filter(({ change }) => change.verdict === "deleted").length;
  if (count <= most) return [];
  const thing: Omit<Finding, "id" | "places"> = {
    rule: manyDeletions.name,
    danger: manyDeletions.danger,
    object: { group: "", kind: "Cluster", namespace: "", name: cluster },
    verdict: "deleted",
    message: `${count} objects go at once, where ${most} may without a word`,
    remedy: "look through the list of deletions; where they are meant, acknowledge this",
    fields: [],
  };
  return [{ thing, place: { cluster, environment, ...(waitsFor !== undefined && { waitsFor }) } }];
};
