import { budgetsOf } from "../../references/scaling/budget.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { podsOf } from "../../tree/pods.ts";
import { fewestReplicas } from "./fewest-replicas.ts";

export const noDisruptionBudget: TreeRule = {
  name: "no-disruption-budget",
  family: "practice",
  severity: "warning",
  holds: "Replicas are not all taken away at once when nodes are drained",
  check: (tree, report) => {
    const covered = new Set(budgetsOf(tree).flatMap(({ pods }) => pods));
    for (const pod of podsOf(tree)) {
      const replicas = fewestReplicas(tree, pod);
      if (replicas !== undefined && replicas >= 2 && !covered.has(pod))
        report(
          pod.placed,
          [],
          `no PodDisruptionBudget selects its ${replicas} pods: a drain may take all at once`,
          "add one with maxUnavailable: 1",
        );
    }
  },
};
