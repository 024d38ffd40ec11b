import type { Value } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { type PodSource, runningContainers } from "../tree/pods.ts";
import { at, records } from "../tree/read.ts";
import { selectedPods } from "../tree/selected.ts";
import { isEmptySelector, selectorOfLabels } from "../tree/selector.ts";
import { suretyIn } from "../tree/surety.ts";
import { namespaceOf } from "../tree/tree.ts";
import { portsOf } from "./service-ports.ts";

const protocolOf = ({ protocol }: Value): string => (typeof protocol === "string" ? protocol : "TCP");

/** Whether a container of a pod has a port: by its name, or by its number, which need not be written where a container has none. */
const hasPort = (pod: PodSource, protocol: string, port: string | number): boolean =>
  runningContainers(pod).some((container) => {
    const ports = records(container.ports);
    if (typeof port === "number" && ports.length === 0) return true;
    return ports.some((each) => (each.name === port || each.containerPort === port) && protocolOf(each) === protocol);
  });

export const missingTargetPort: TreeRule = {
  name: "missing-target-port",
  family: "reference",
  severity: "error",
  holds: "The target port of a Service is one of the pods that it selects",
  check: (tree, report) => {
    // Services with one selector look at the same pods.
    const absent = new Map<readonly PodSource[], Set<string>>();
    for (const placed of tree.ofKind("", "Service")) {
      const selector = selectorOfLabels(at(placed.object, "spec").selector);
      if (isEmptySelector(selector)) continue;
      const namespace = namespaceOf(placed.object);
      const pods = selectedPods(tree, namespace, selector);
      for (const [index, port] of portsOf(placed.object).entries()) {
        const target: unknown = port.targetPort ?? port.port;
        const protocol = protocolOf(port);
        if (pods.length === 0 || (typeof target !== "string" && typeof target !== "number")) continue;
        const known = absent.get(pods);
        if (known?.has(`${protocol} ${target}`) !== true && pods.some((pod) => hasPort(pod, protocol, target))) continue;
        absent.set(pods, (known ?? new Set()).add(`${protocol} ${target}`));
        const path = ["spec", "ports", index, port.targetPort === undefined ? "port" : "targetPort"];
        const named = typeof target === "string";
        const what = named ? `has a ${protocol} port named '${target}'` : `says that it listens on ${protocol} ${target}`;
        // What a container listens on need not be written down; what it is called must be.
        const severity = named && suretyIn(tree, namespace) === "certain" ? undefined : "warning";
        const remedy = "name a port of a container, or give a container this one";
        report(placed, path, `no container of the pods that it selects ${what}`, remedy, severity);
      }
    }
  },
};
