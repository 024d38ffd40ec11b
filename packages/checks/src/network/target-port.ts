import { portName } from "../names/port-name.ts";
import type { ObjectRule } from "../rule/object-rule.ts";
import { shown } from "../schema/describe-fault.ts";

/** What is wrong with a port that is said by number or by name. */
const whyNot = (port: unknown): string | undefined => {
  if (typeof port === "number") return port >= 1 && port <= 65_535 ? undefined : "is not a port (1-65535)";
  return portName(port as string);
};

export const targetPort: ObjectRule = {
  name: "target-port",
  family: "api",
  severity: "error",
  holds: "A port of pods is said by its number or by its name",
  on: {
    "core.v1.ServicePort": ({ targetPort: port }, report) => {
      if (port === undefined || port === 0 || port === "") return; // then it is the Service's own
      const why = whyNot(port);
      if (why !== undefined) report(["targetPort"], `${shown(port)} ${why}`);
    },
    "networking.v1.NetworkPolicyPort": ({ port }, report) => {
      const why = port === undefined ? undefined : whyNot(port);
      if (why !== undefined) report(["port"], `${shown(port)} ${why}`);
    },
  },
};
