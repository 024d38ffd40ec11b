import type { TreeRule } from "../rule/tree-rule.ts";
import { referencesTo } from "./references-of.ts";
import { describePorts, portsOf } from "./service-ports.ts";

export const missingServicePort: TreeRule = {
  name: "missing-service-port",
  family: "reference",
  severity: "error",
  holds: "A port that an Ingress, a route or a webhook names is one of its Service",
  check: (tree, report) => {
    for (const { from, path, namespace, name, port } of referencesTo(tree, "", "Service")) {
      const service = port === undefined ? undefined : tree.find("", "Service", namespace, name)?.object;
      if (service === undefined) continue;
      const ports = portsOf(service);
      // An ExternalName has no ports of its own.
      if (ports.length === 0 || ports.some((each) => each.port === port || each.name === port)) continue;
      report(
        from,
        path,
        `Service '${name}' has no port ${typeof port === "string" ? `'${port}'` : port}`,
        `its ports: ${describePorts(ports)}`,
      );
    }
  },
};
