import type { Placed } from "@ashlar/checks/tree";
import { identityKey, identityOfObject } from "../diff/identity.ts";
import type { ClusterSides } from "../sides/cluster-sides.ts";
import { upstreamMoves } from "./upstream-moves.ts";

/** The versions that clusters leave and come to. */
export interface MovedVersions {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const applications = (objects: readonly Placed[], others: ReadonlySet<Placed>): readonly Placed[] =>
  objects.filter((placed) => placed.object.kind === "Application" && !others.has(placed));

const keyOf = ({ object }: Placed): string => identityKey(identityOfObject(object));

/** The versions of charts, and the commits of others' repositories, that clusters leave and come to: by them their locks are looked up. */
export const movedVersions = (clusters: readonly Pick<ClusterSides, "before" | "after">[]): MovedVersions => {
  const moves = clusters.flatMap(({ before, after }) => {
    const was = new Map(applications(before, new Set(after)).map((placed) => [keyOf(placed), placed]));
    return applications(after, new Set(before)).flatMap((is) => {
      const old = was.get(keyOf(is));
      return old === undefined ? [] : upstreamMoves({ before: old, after: is, fields: [] });
    });
  });
  const each = (side: "before" | "after"): readonly string[] => [...new Set(moves.map((move) => move[side]))].sort();
  return { before: each("before"), after: each("after") };
};
