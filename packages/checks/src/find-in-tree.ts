import type { Found } from "./found.ts";
import { treeRules } from "./rules.ts";
import { pointerOf } from "./schema/pointer.ts";
import type { Tree } from "./tree/tree.ts";

/** What is wrong between the objects of a cluster. */
export const findInTree = (tree: Tree, found: Found[]): void => {
  for (const rule of treeRules)
    rule.check(tree, (placed, path, message, remedy, severity) => {
      found.push({
        rule,
        placed,
        pointer: pointerOf(path),
        message,
        ...(remedy !== undefined && { remedy }),
        ...(severity && { severity }),
      });
    });
};
