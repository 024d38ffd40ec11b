import { fewestReplicas, type Placed, podsIn, type Tree } from "@ashlar/checks/tree";
import { type Requested, requestedOf } from "./resources.ts";

/** What an object of a tree asks for at least: where something scales it, with the fewest pods that it may have then. */
export const askedOf = (tree: Tree, placed: Placed): Requested => {
  const pod = podsIn(placed, tree);
  return requestedOf(placed.object, pod === undefined ? undefined : fewestReplicas(tree, pod));
};
