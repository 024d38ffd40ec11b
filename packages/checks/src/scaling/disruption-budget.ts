import { intOrPartPercent } from "../names/int-or-percent.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const disruptionBudget: ObjectRule = {
  name: "disruption-budget",
  family: "api",
  severity: "error",
  holds: "A PodDisruptionBudget says minAvailable or maxUnavailable, not both: a number from 0 or up to 100%",
  on: {
    "policy.v1.PodDisruptionBudgetSpec": ({ minAvailable, maxUnavailable }, report) => {
      if (minAvailable !== undefined && maxUnavailable !== undefined)
        report([], "minAvailable and maxUnavailable exclude each other", "leave one out");
      const why = minAvailable === undefined ? undefined : intOrPartPercent(minAvailable);
      if (why !== undefined) report(["minAvailable"], `${minAvailable} ${why}`);
      const wrong = maxUnavailable === undefined ? undefined : intOrPartPercent(maxUnavailable);
      if (wrong !== undefined) report(["maxUnavailable"], `${maxUnavailable} ${wrong}`);
    },
  },
};
