import type { ObjectRule } from "../../rule/object-rule.ts";
import { asksFor, eachLongLived } from "./long-lived.ts";

export const resourceRequests: ObjectRule = {
  name: "resource-requests",
  family: "practice",
  severity: "warning",
  holds: "A container says how much CPU and memory it needs",
  on: {
    "core.v1.PodSpec": (pod, report) =>
      eachLongLived(pod, (container, path) => {
        const [cpu, memory] = [asksFor(container, "cpu") || asksFor(pod, "cpu"), asksFor(container, "memory") || asksFor(pod, "memory")];
        if (cpu && memory) return;
        const what = cpu ? "memory" : memory ? "CPU" : "CPU nor memory";
        const verb = cpu || memory ? "requests no" : "requests neither";
        const message = `container '${container.name}' ${verb} ${what}: the scheduler takes it for one that needs none`;
        report(path, message, "set resources.requests to what it uses");
      }),
  },
};
