import type { ObjectRule } from "../../rule/object-rule.ts";

export const variableSource: ObjectRule = {
  name: "variable-source",
  family: "api",
  severity: "error",
  holds: "A variable has a value or a source, not both",
  on: {
    "core.v1.EnvVar": ({ name, value, valueFrom }, report) => {
      if (valueFrom !== undefined && value !== undefined && value !== "")
        report(["valueFrom"], `${name} has a value and a source`, "keep one of them");
    },
  },
};
