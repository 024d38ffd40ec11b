import type { ObjectRule } from "../../rule/object-rule.ts";

export const singleReplica: ObjectRule = {
  name: "single-replica",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A Deployment has two pods at least",
  on: {
    "apps.v1.DeploymentSpec": ({ replicas }, report) => {
      // Left out, an autoscaler may be meant.
      if (replicas === 1)
        report(["replicas"], "has one pod: nobody answers while its node is drained", "run two, and a PodDisruptionBudget");
    },
  },
};
