import type { TreeRule } from "../../rule/tree-rule.ts";
import { attachmentsOf } from "./attachments.ts";

export const routeRefused: TreeRule = {
  name: "route-refused",
  family: "reference",
  severity: "error",
  holds: "A listener takes the routes that name it: their kind, their namespace and one of their hostnames",
  check: (tree, report) => {
    for (const { route, path, gateway, meant, attached, refusals } of attachmentsOf(tree)) {
      if (meant.length === 0 || attached.length > 0) continue;
      const reasons = refusals.slice(0, 3).join("; ");
      const message = `Gateway '${gateway.object.metadata.name}' gives it no traffic: ${reasons}`;
      report(route, path, message, "change the listener's `allowedRoutes` or `hostname`, or the route");
    }
  },
};
