import type { ObjectRule } from "../../rule/object-rule.ts";
import { withoutLimit } from "./limits.ts";

export const cpuLimit: ObjectRule = {
  name: "cpu-limit",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A container has a limit of CPU",
  on: {
    "core.v1.PodSpec": withoutLimit(
      "cpu",
      "CPU",
      "it takes what others leave",
      "set resources.limits.cpu; it is slowed down there, idle or not",
    ),
  },
};
