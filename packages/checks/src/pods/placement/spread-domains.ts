import type { ObjectRule } from "../../rule/object-rule.ts";

export const spreadDomains: ObjectRule = {
  name: "spread-domains",
  family: "api",
  severity: "error",
  holds: "Only a constraint that keeps pods from being scheduled counts domains",
  on: {
    "core.v1.TopologySpreadConstraint": ({ minDomains, whenUnsatisfiable }, report) => {
      if (minDomains !== undefined && whenUnsatisfiable !== undefined && whenUnsatisfiable !== "DoNotSchedule")
        report(["minDomains"], `minDomains is not for ${whenUnsatisfiable}`, "set whenUnsatisfiable: DoNotSchedule, or take it away");
    },
  },
};
