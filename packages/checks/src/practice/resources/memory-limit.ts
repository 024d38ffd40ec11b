import type { ObjectRule } from "../../rule/object-rule.ts";
import { withoutLimit } from "./limits.ts";

const remedy = "set resources.limits.memory, best to what it requests";

export const memoryLimit: ObjectRule = {
  name: "memory-limit",
  family: "practice",
  severity: "warning",
  holds: "A container cannot take all memory of its node",
  on: { "core.v1.PodSpec": withoutLimit("memory", "memory", "a leak of its takes others on the node along", remedy) },
};
