import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { eachLongLived } from "../resources/long-lived.ts";

export const portsInPod: ObjectRule = {
  name: "ports-in-pod",
  family: "practice",
  severity: "warning",
  holds: "Containers of a pod share its ports: no two have the same one, or the same name for one",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      const { containers = [], initContainers = [] } = pod;
      if (containers.length + initContainers.length < 2) return;
      const [numbers, names] = [new Map<string, string>(), new Map<string, string>()];
      eachLongLived(pod, ({ name: container, ports = [] }, path) => {
        for (const [index, { containerPort, protocol = "TCP", name }] of (ports as readonly Value[]).entries()) {
          const key = `${containerPort}/${protocol}`;
          const [taken, called] = [numbers.get(key), name === undefined ? undefined : names.get(name)];
          const at = [...path, "ports", index];
          if (taken !== undefined && taken !== container)
            report(at, `port ${key} is taken by container '${taken}'`, "let one of them listen on another");
          else if (called !== undefined && called !== container)
            report(at, `a port of container '${called}' is called '${name}' too: a Service means that one`, "give it another name");
          numbers.set(key, taken ?? container);
          if (name !== undefined) names.set(name, called ?? container);
        }
      });
    },
  },
};
