import type { ObjectRule, Value } from "../../rule/object-rule.ts";

export const gatedNode: ObjectRule = {
  name: "gated-node",
  family: "api",
  severity: "error",
  holds: "A Pod with scheduling gates has no node yet",
  on: {
    "core.v1.Pod": ({ spec = {} }, report) => {
      const { nodeName = "", schedulingGates = [] } = spec as Value;
      if (nodeName !== "" && schedulingGates.length > 0) report(["spec", "nodeName"], "a Pod with scheduling gates has no node yet");
    },
  },
};
