import type { ObjectRule, Value } from "../../rule/object-rule.ts";

export const podOverhead: ObjectRule = {
  name: "pod-overhead",
  family: "api",
  severity: "error",
  holds: "A Pod has the overhead of its RuntimeClass",
  on: {
    "core.v1.Pod": ({ spec = {} }, report) => {
      const { runtimeClassName = "", overhead } = spec as Value;
      if (runtimeClassName === "" && overhead !== undefined)
        report(
          ["spec", "overhead"],
          "there is an overhead without a RuntimeClass",
          "the server sets it for a runtimeClassName that has one",
        );
    },
  },
};
