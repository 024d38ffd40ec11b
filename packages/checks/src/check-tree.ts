import { describeObject, type Problem } from "@ashlar/model";
import { treeRules } from "./rules.ts";
import { pointerOf } from "./schema/pointer.ts";
import { type TreeOf, treeOf } from "./tree/tree.ts";

/** All that is wrong between the objects of one cluster. What is wrong with each by itself, `checkObject` says. */
export const checkTree = (of: TreeOf): readonly Problem[] => {
  const tree = treeOf(of);
  const problems: Problem[] = [];
  for (const rule of treeRules)
    rule.check(tree, ({ object, app, path: file }, path, message, remedy) => {
      problems.push({
        rule: rule.name,
        message,
        ...(remedy !== undefined && { remedy }),
        ...(rule.severity === "warning" && { severity: "warning" }),
        ...(app !== undefined && { app }),
        object: describeObject(object),
        ...(path.length > 0 && { pointer: pointerOf(path) }),
        ...(file !== undefined && { file }),
      });
    });
  return problems;
};
