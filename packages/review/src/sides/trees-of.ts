import { type Tree, treeOf } from "@ashlar/checks/tree";
import type { ClusterSides } from "./cluster-sides.ts";

interface Trees {
  readonly before: Tree;
  readonly after: Tree;
}

const known = new WeakMap<ClusterSides, Trees>();

/** A cluster's objects on both sides with the ways to find them, indexed once. */
export const treesOf = (sides: ClusterSides): Trees => {
  const { kubernetes, before, after, whole } = sides;
  const found = known.get(sides) ?? {
    before: treeOf({ kubernetes: kubernetes.before, objects: before, whole }),
    after: treeOf({ kubernetes: kubernetes.after, objects: after, whole }),
  };
  known.set(sides, found);
  return found;
};
