import { describeObject } from "@ashlar/model";
import type { TreeRule } from "../../rule/tree-rule.ts";
import type { PodSource } from "../../tree/pods.ts";
import type { Placed } from "../../tree/tree.ts";
import { budgetsOf } from "./budget.ts";

export const twoBudgets: TreeRule = {
  name: "two-budgets",
  family: "reference",
  severity: "error",
  holds: "A pod has one disruption budget at most: the API server evicts no pod that has two",
  check: (tree, report) => {
    const budgeted = new Map<PodSource, Placed>();
    for (const { placed, pods } of budgetsOf(tree))
      for (const pod of pods) {
        const first = budgeted.get(pod);
        if (first === undefined) {
          budgeted.set(pod, placed);
          continue;
        }
        const message = `selects the pods of ${describeObject(pod.placed.object)}, as ${describeObject(first.object)} does`;
        report(placed, ["spec", "selector"], message, "leave them to one budget: a pod with two is never evicted");
        break;
      }
  },
};
