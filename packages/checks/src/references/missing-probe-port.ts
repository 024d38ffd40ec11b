import type { Report, Value } from "../rule/object-rule.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { containerKinds, podsOf } from "../tree/pods.ts";
import { along, at, records } from "../tree/read.ts";

/** Where a container may name one of its own ports: whole probes and handlers (Kubernetes 1.36, core/v1 Container). */
const places: readonly (readonly string[])[] = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
];

const actions = ["httpGet", "tcpSocket"] as const;

const look = (container: Value, report: Report): void => {
  for (const place of places) {
    if (container[place[0] ?? ""] === undefined) continue;
    const handler = along(container, place);
    for (const action of actions) {
      const { port } = at(handler, action);
      if (typeof port !== "string" || /^\d+$/.test(port)) continue;
      if (records(container.ports).some(({ name }) => name === port)) continue;
      report([...place, action, "port"], `its container has no port named '${port}'`);
    }
  }
};

export const missingProbePort: TreeRule = {
  name: "missing-probe-port",
  family: "reference",
  severity: "error",
  holds: "A port that a probe or a hook of a container names is one of that container",
  check: (tree, report) => {
    for (const pod of podsOf(tree))
      for (const kind of containerKinds) {
        const containers = records(pod.spec[kind]);
        for (let index = 0; index < containers.length; index++) {
          const container = containers[index] as Value;
          look(container, (below, message) => {
            const ports = records(container.ports).flatMap(({ name }) => (typeof name === "string" ? [name] : []));
            const remedy = ports.length === 0 ? "name a port of the container" : `its ports: ${ports.join(", ")}`;
            report(pod.placed, [...pod.path, kind, index, ...below], message, remedy);
          });
        }
      }
  },
};
