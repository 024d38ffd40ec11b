import type { Value } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { type PodSource, runningContainers } from "../tree/pods.ts";
import { at, record, records } from "../tree/read.ts";
import { selectedPods } from "../tree/selected.ts";
import { isEmptySelector, selectorOfLabels } from "../tree/selector.ts";
import { suretyIn } from "../tree/surety.ts";
import { namespaceOf } from "../tree/tree.ts";
import { portsOf } from "./service-ports.ts";

/** What the pods that a Service selects listen on, as far as they say. */
interface Listening {
  /** By protocol and name: `TCP http`. */
  readonly names: ReadonlySet<string>;
  /** By protocol and number: `TCP 8080`. */
  readonly numbers: ReadonlySet<string>;
  /** Whether some container says nothing, and may listen on any port. */
  readonly silent: boolean;
}

const protocolOf = ({ protocol }: Value): string => (typeof protocol === "string" ? protocol : "TCP");

const listeningOf = (pods: readonly PodSource[]): Listening => {
  const names = new Set<string>();
  const numbers = new Set<string>();
  let silent = false;
  for (const container of pods.flatMap(runningContainers)) {
    const ports = records(container.ports);
    silent ||= ports.length === 0;
    for (const port of ports) {
      names.add(`${protocolOf(port)} ${port.name}`);
      numbers.add(`${protocolOf(port)} ${port.containerPort}`);
    }
  }
  return { names, numbers, silent };
};

export const missingTargetPort: TreeRule = {
  name: "missing-target-port",
  family: "reference",
  severity: "error",
  holds: "The target port of a Service is one of the pods that it selects",
  check: (tree, report) => {
    // Services with one selector look at the same pods.
    const known = new Map<readonly PodSource[], Listening>();
    for (const placed of tree.ofKind("", "Service")) {
      const { selector } = at(placed.object, "spec");
      const of = selectorOfLabels(record(selector));
      if (isEmptySelector(of)) continue;
      const namespace = namespaceOf(placed.object);
      const pods = selectedPods(tree, namespace, of);
      if (pods.length === 0) continue;
      const listening = known.get(pods) ?? listeningOf(pods);
      known.set(pods, listening);
      for (const [index, port] of portsOf(placed.object).entries()) {
        const target = port.targetPort ?? port.port;
        const path = ["spec", "ports", index, port.targetPort === undefined ? "port" : "targetPort"];
        const remedy = `name a port of a container, or give a container this one`;
        if (typeof target === "string" && !listening.names.has(`${protocolOf(port)} ${target}`)) {
          const severity = suretyIn(tree, namespace) === "certain" ? undefined : "warning";
          report(
            placed,
            path,
            `no container of the pods that it selects has a ${protocolOf(port)} port named '${target}'`,
            remedy,
            severity,
          );
        } else if (typeof target === "number" && !listening.silent && !listening.numbers.has(`${protocolOf(port)} ${target}`))
          // What a container listens on need not be written down.
          report(
            placed,
            path,
            `no container of the pods that it selects says that it listens on ${protocolOf(port)} ${target}`,
            remedy,
            "warning",
          );
      }
    }
  },
};
