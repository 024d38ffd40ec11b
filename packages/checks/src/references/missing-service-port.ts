import type { TreeRule } from "../rule/tree-rule.ts";
import { lookedUp } from "./looked-up.ts";
import { describePorts, portsOf } from "./service-ports.ts";

export const missingServicePort: TreeRule = {
  name: "missing-service-port",
  family: "reference",
  severity: "error",
  holds: "A port that an Ingress, a route or a webhook names is one of its Service",
  check: (tree, report) => {
    for (const { from, path, namespace, name, port } of lookedUp(tree).portless) {
      const ports = portsOf(tree.find("", "Service", namespace, name)?.object);
      const message = `Service '${name}' has no port ${typeof port === "string" ? `'${port}'` : port}`;
      report(from, path, message, `its ports: ${describePorts(ports)}`);
    }
  },
};
