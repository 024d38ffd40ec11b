import type { ObjectRule } from "../../rule/object-rule.ts";

export const missingPriority: ObjectRule = {
  name: "missing-priority",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A pod says how important it is, by a priority class",
  on: {
    "core.v1.PodSpec": ({ priorityClassName }, report) => {
      if (priorityClassName === undefined || priorityClassName === "") report([], "has no priority class", "set priorityClassName");
    },
  },
};
