import type { ObjectRule } from "../rule/object-rule.ts";

export const portRange: ObjectRule = {
  name: "port-range",
  family: "api",
  severity: "error",
  holds: "A range of ports in a NetworkPolicy goes from a number to one that is not less",
  on: {
    "networking.v1.NetworkPolicyPort": ({ port, endPort }, report) => {
      if (endPort === undefined) return;
      if (typeof port !== "number") {
        report(["endPort"], port === undefined ? "'port' is missing, where the range begins" : `the range begins at a name, ${port}`);
        return;
      }
      if (endPort < port || endPort > 65_535) report(["endPort"], `${endPort} is not a port from ${port} on (to 65535)`);
    },
  },
};
