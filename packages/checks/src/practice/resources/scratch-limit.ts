import type { ObjectRule } from "../../rule/object-rule.ts";
import { withoutLimit } from "./limits.ts";

const remedy = "set resources.limits.ephemeral-storage: then it is evicted, not its neighbours";

export const scratchLimit: ObjectRule = {
  name: "scratch-limit",
  family: "practice",
  severity: "warning",
  default: "off",
  holds: "A container cannot fill the disk of its node",
  on: { "core.v1.PodSpec": withoutLimit("ephemeral-storage", "ephemeral storage", "its logs and files can fill the node's disk", remedy) },
};
