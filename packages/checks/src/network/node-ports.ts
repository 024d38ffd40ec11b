import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { serviceType } from "./service-type.ts";

type Ports = readonly Value[];

const protocolOf = ({ protocol }: Value): string => protocol || "TCP";

/** The node port that all ports of a number share, each with its protocol: the first that any of them asks for. */
const shared = (ports: Ports, number: number): number | undefined =>
  ports.find(({ port, nodePort }) => port === number && nodePort)?.nodePort;

const clash = (ports: Ports, one: Value, other: Value, allocated: boolean): boolean => {
  if (one.nodePort !== other.nodePort) return false;
  if (protocolOf(one) === protocolOf(other)) return true;
  return allocated && (one.port !== other.port || one.nodePort !== shared(ports, one.port));
};

const judge = (ports: Ports, allocated: boolean, report: Report): void => {
  for (let i = 0; i < ports.length; i++) {
    const port = ports[i] as Value;
    if (!port.nodePort) continue;
    for (let j = 0; j < i; j++)
      if (clash(ports, ports[j] as Value, port, allocated)) {
        report(["ports", i, "nodePort"], `${port.nodePort} is the node port of another port`, "leave it out: a free one is found");
        break;
      }
  }
};

const judgeHealthCheck = ({ ports, healthCheckNodePort: port }: Value, report: Report): void => {
  if (port < 1 || port > 65_535) report(["healthCheckNodePort"], `${port} is not a port (1-65535)`);
  else if (ports?.some(({ nodePort }: Value) => nodePort === port))
    report(["healthCheckNodePort"], `${port} is a node port of the Service`);
};

export const nodePorts: ObjectRule = {
  name: "node-ports",
  family: "api",
  severity: "error",
  holds: "A node port is given to one port of a Service only, and its port for health checks is another",
  on: {
    "core.v1.ServiceSpec": (spec, report) => {
      const type = serviceType(spec);
      if (spec.ports !== undefined) judge(spec.ports, type === "NodePort" || type === "LoadBalancer", report);
      if (spec.healthCheckNodePort && type === "LoadBalancer" && spec.externalTrafficPolicy === "Local") judgeHealthCheck(spec, report);
    },
  },
};
