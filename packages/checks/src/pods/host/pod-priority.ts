import type { ObjectRule, Value } from "../../rule/object-rule.ts";

const classes: Readonly<Record<string, number>> = { "system-cluster-critical": 2_000_000_000, "system-node-critical": 2_000_001_000 };

/** The priority that the server works out, where the manifest alone says it. */
const priorityOf = (className: string): number | undefined => (className === "" ? 0 : classes[className]);

export const podPriority: ObjectRule = {
  name: "pod-priority",
  family: "api",
  severity: "error",
  holds: "A Pod has the priority and preemption of its PriorityClass",
  on: {
    "core.v1.Pod": ({ spec = {} }, report) => {
      const { priorityClassName = "", priority, preemptionPolicy } = spec as Value;
      const computed = priorityOf(priorityClassName);
      if (computed === undefined) return;
      if (priority !== undefined && priority !== computed)
        report(["spec", "priority"], `${priority} is not ${computed}, which its PriorityClass says`, "name a PriorityClass instead");
      if (preemptionPolicy === "Never") report(["spec", "preemptionPolicy"], "Never is not what its PriorityClass says");
    },
  },
};
