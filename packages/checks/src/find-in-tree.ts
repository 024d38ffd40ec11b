import type { Found } from "./found.ts";
import { treeRules } from "./rules.ts";
import { pointerOf } from "./schema/pointer.ts";
import type { Tree } from "./tree/tree.ts";
import type { IsOn } from "./walk/plans.ts";

/**
 * What is wrong between the objects of a cluster.
 * @param isOn which rules look
 */
export const findInTree = (tree: Tree, found: Found[], isOn: IsOn = () => true): void => {
  for (const rule of treeRules)
    if (isOn(rule))
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
