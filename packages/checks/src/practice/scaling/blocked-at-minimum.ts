import { describeObject } from "@ashlar/model";
import { budgetsOf } from "../../references/scaling/budget.ts";
import { scaledBy } from "../../references/scaling/scalers.ts";
import type { TreeRule } from "../../rule/tree-rule.ts";
import { at } from "../../tree/read.ts";
import { fewestReplicas } from "../rollout/fewest-replicas.ts";

export const blockedAtMinimum: TreeRule = {
  name: "blocked-at-minimum",
  family: "practice",
  severity: "warning",
  holds: "A disruption budget lets a pod go also when an autoscaler runs as few as it may",
  check: (tree, report) => {
    for (const { placed, pods } of budgetsOf(tree)) {
      const { minAvailable } = at(placed.object, "spec");
      const [pod] = pods;
      const scaler = pod === undefined || pods.length > 1 ? undefined : scaledBy(tree).get(pod.placed);
      if (typeof minAvailable !== "number" || pod === undefined || scaler === undefined) continue;
      const fewest = fewestReplicas(tree, pod) ?? 0;
      // With one pod there is no better number, and above the most that there can be another rule speaks.
      if (fewest < 2 || minAvailable < fewest || minAvailable >= (scaler.most ?? 0)) continue;
      const who = describeObject(scaler.placed.object);
      report(
        placed,
        ["spec", "minAvailable"],
        `lets no pod go while ${who} runs ${fewest}: minAvailable is ${minAvailable}`,
        "use maxUnavailable: 1",
      );
    }
  },
};
