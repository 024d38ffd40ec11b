import { leavesTooEarly } from "@ashlar/checks/tree";
import type { Problem } from "@ashlar/model";
import type { ClusterSides } from "@ashlar/review";

/** What leaves an AppProject together with its last object: Argo CD would no longer see it, and it would stay. */
export const leftTooEarly = (clusters: readonly ClusterSides[]): readonly Problem[] =>
  clusters.flatMap(({ cluster, before, after, kubernetes }) => {
    const still = new Set(after);
    if (before.every((placed) => still.has(placed))) return [];
    return leavesTooEarly({ before, after, kubernetes: kubernetes.after }).map((problem) => ({ cluster, ...problem }));
  });
