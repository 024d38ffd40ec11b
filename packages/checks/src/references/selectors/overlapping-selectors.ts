import { describeObject } from "@ashlar/model";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { podsOf } from "../../tree/pods.ts";
import { at } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { isEmptySelector, selectorOf, selectorOfLabels } from "../../tree/selector.ts";

export const overlappingSelectors: TreeRule = {
  name: "overlapping-selectors",
  family: "reference",
  severity: "warning",
  holds: "A workload selects its own pods and no other's",
  check: (tree, report) => {
    for (const { placed, object, namespace } of podsOf(tree)) {
      const { selector } = at(object, "spec");
      // Jobs get a selector of their own from the API server.
      if (selector === undefined || object.kind === "Job") continue;
      const of = object.kind === "ReplicationController" ? selectorOfLabels(selector) : selectorOf(selector);
      const other = isEmptySelector(of) ? undefined : selectedPods(tree, namespace, of).find((pod) => pod.placed !== placed);
      if (other === undefined) continue;
      const message = `selects the pods of ${describeObject(other.placed.object)} too`;
      report(placed, ["spec", "selector"], message, "give each a label of its own: autoscalers and budgets count the pods of both");
    }
  },
};
