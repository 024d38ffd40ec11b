import { judgeLabels } from "../metadata/label.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const plainSelector: ObjectRule = {
  name: "plain-selector",
  family: "api",
  severity: "error",
  holds: "A selector of a Service or RuntimeClass asks for labels that an object can have",
  on: {
    "core.v1.ServiceSpec": ({ selector }, report) => judgeLabels(selector, ["selector"], report),
    "node.v1.Scheduling": ({ nodeSelector }, report) => judgeLabels(nodeSelector, ["nodeSelector"], report),
  },
};
