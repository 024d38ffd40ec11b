import type { Look, ObjectRule, Report } from "../rule/object-rule.ts";

const judge = (value: unknown, path: readonly (string | number)[], report: Report): void => {
  if (typeof value === "number" && (value < 1 || value > 65535)) report(path, `${value} is not a port (1-65535)`);
};

/** A field that must hold a port. */
const field =
  (name: string): Look =>
  (value, report) =>
    judge(value[name], [name], report);

export const portNumber: ObjectRule = {
  name: "port-number",
  family: "api",
  severity: "error",
  holds: "A port is a whole number from 1 to 65535",
  on: {
    "core.v1.ContainerPort": (port, report) => {
      judge(port.containerPort, ["containerPort"], report);
      if (port.hostPort !== 0) judge(port.hostPort, ["hostPort"], report);
    },
    "core.v1.HTTPGetAction": field("port"),
    "core.v1.TCPSocketAction": field("port"),
    "core.v1.GRPCAction": field("port"),
    "core.v1.ServicePort": field("port"),
    "core.v1.EndpointPort": field("port"),
    "admissionregistration.v1.ServiceReference": field("port"),
    "apiextensions.v1.ServiceReference": field("port"),
    "apiregistration.v1.ServiceReference": field("port"),
  },
};
