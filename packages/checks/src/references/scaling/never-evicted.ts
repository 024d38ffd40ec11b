import type { TreeRule } from "../../rule/tree-rule.ts";
import type { PodSource } from "../../tree/pods.ts";
import { at } from "../../tree/read.ts";
import { budgetsOf } from "./budget.ts";
import { letsGo, mostPods } from "./lets-go.ts";

export const neverEvicted: TreeRule = {
  name: "never-evicted",
  family: "reference",
  severity: "warning",
  holds: "A disruption budget lets at least one pod go, given how many there are",
  check: (tree, report) => {
    // Budgets with one selector count the same pods.
    const known = new Map<readonly PodSource[], number>();
    for (const budget of budgetsOf(tree)) {
      const pods = known.get(budget.pods) ?? mostPods(tree, budget.pods);
      known.set(budget.pods, pods);
      // Where nobody says how many there are, or there are none, nothing can be said.
      if (!(pods > 0)) continue;
      const may = letsGo(budget, pods);
      if (may === undefined || may > 0) continue;
      const { maxUnavailable, minAvailable } = at(budget.placed.object, "spec");
      const field = maxUnavailable === undefined ? "minAvailable" : "maxUnavailable";
      const message = `lets none of ${pods} ${pods === 1 ? "pod" : "pods"} go: ${field} is ${maxUnavailable ?? minAvailable}`;
      report(budget.placed, ["spec", field], message, "no node that runs one can be drained: let one go, or run one pod more");
    }
  },
};
