import type { TreeRule } from "../../rule/tree-rule.ts";
import { at, records, text } from "../../tree/read.ts";
import { gatewayGroup } from "../consumers/gateway-references.ts";
import { absentOf } from "../looked-up.ts";
import { reportMissing } from "../missing.ts";
import { attachmentsOf } from "./attachments.ts";

export const missingGateway: TreeRule = {
  name: "missing-gateway",
  family: "reference",
  severity: "error",
  holds: "The Gateway that a route names is there, and has the listener that it names",
  check: (tree, report) => {
    reportMissing(tree, absentOf(tree, gatewayGroup, "Gateway"), "correct its name or its namespace, or make it", report);
    // Listeners that others add to a Gateway are not seen.
    const extended = tree.ofKind(gatewayGroup, "ListenerSet").length > 0;
    for (const { route, path, parent, gateway, meant } of attachmentsOf(tree)) {
      if (meant.length > 0 || (extended && parent.sectionName === undefined)) continue;
      const { name } = gateway.object.metadata;
      const section = text(parent.sectionName);
      const message =
        section === undefined
          ? `Gateway '${name}' has no listener on port ${parent.port}`
          : `Gateway '${name}' has no listener '${section}'`;
      const listeners = records(at(gateway.object, "spec").listeners).map((listener) => `${listener.name} on ${listener.port}`);
      const field = section === undefined ? "port" : "sectionName";
      report(route, [...path, field], message, `its listeners: ${listeners.slice(0, 8).join(", ")}`);
    }
  },
};
