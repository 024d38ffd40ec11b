import type { Problem } from "@ashlar/model";
import { findInTree } from "./find-in-tree.ts";
import type { Found } from "./found.ts";
import { problemOf } from "./problem-of.ts";
import { type TreeOf, treeOf } from "./tree/tree.ts";

/** All that is wrong between the objects of one cluster, whatever its environment sets and its objects waive. */
export const checkTree = (of: TreeOf): readonly Problem[] => {
  const found: Found[] = [];
  findInTree(treeOf(of), found);
  return found.map((each) => problemOf(each));
};
