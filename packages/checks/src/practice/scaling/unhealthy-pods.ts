import type { ObjectRule } from "../../rule/object-rule.ts";

export const unhealthyPods: ObjectRule = {
  name: "unhealthy-pods",
  family: "practice",
  severity: "warning",
  holds: "A disruption budget says whether pods that never became ready hold up the drain of a node",
  on: {
    "policy.v1.PodDisruptionBudgetSpec": ({ unhealthyPodEvictionPolicy }, report) => {
      if (unhealthyPodEvictionPolicy === undefined)
        report([], "a pod that crashes again and again can hold up the drain of its node", "set unhealthyPodEvictionPolicy to AlwaysAllow");
    },
  },
};
