import type { ObjectRule } from "../rule/object-rule.ts";

const most = 1_000_000_000;

/** Classes of Kubernetes itself, with their values. */
const ofSystem: ReadonlyMap<string, number> = new Map([
  ["system-node-critical", 2_000_001_000],
  ["system-cluster-critical", 2_000_000_000],
]);

export const priorityClass: ObjectRule = {
  name: "priority-class",
  family: "api",
  severity: "error",
  holds: "A priority is at most 1,000,000,000, and names with 'system-' are left to Kubernetes",
  on: {
    "scheduling.v1.PriorityClass": ({ metadata, value = 0, globalDefault = false }, report) => {
      const name: string = metadata?.name ?? "";
      if (!name.startsWith("system-")) {
        if (value > most) report(["value"], `${value} is more than ${most}`);
        return;
      }
      if (ofSystem.get(name) !== value || globalDefault)
        report(["metadata", "name"], `"${name}" begins with 'system-', which is for classes of Kubernetes itself`, "call it otherwise");
    },
  },
};
