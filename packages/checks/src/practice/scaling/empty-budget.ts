import type { ObjectRule } from "../../rule/object-rule.ts";

export const emptyBudget: ObjectRule = {
  name: "empty-budget",
  family: "practice",
  severity: "warning",
  holds: "A disruption budget keeps some pod from being taken away",
  on: {
    "policy.v1.PodDisruptionBudgetSpec": ({ maxUnavailable, minAvailable }, report) => {
      if (maxUnavailable === undefined && minAvailable === undefined)
        report([], "says neither maxUnavailable nor minAvailable", "set maxUnavailable: 1");
      if (maxUnavailable === "100%") report(["maxUnavailable"], "lets all pods go at once", "lower it");
      if (minAvailable === 0 || minAvailable === "0%") report(["minAvailable"], "lets all pods go at once", "raise it");
    },
  },
};
