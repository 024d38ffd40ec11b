export { type CheckSettings, checkObject } from "./check-object.ts";
export { checkTree } from "./check-tree.ts";
export type { About, Look, ObjectRule, Report, Value } from "./rule/object-rule.ts";
export { onEach } from "./rule/object-rule.ts";
export type { Family, RuleFacts, Severity } from "./rule/rule.ts";
export type { TreeReport, TreeRule } from "./rule/tree-rule.ts";
export { objectRules, treeRules } from "./rules.ts";
export type { Outside, Placed, Tree, TreeOf } from "./tree/tree.ts";
