import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";

/** The port of the node that a port of a container takes; undefined for none. */
const hostPortOf = ({ hostPort = 0, containerPort }: Value, isDefaulted: boolean): number | undefined => {
  if (hostPort !== 0) return hostPort;
  return isDefaulted ? containerPort : undefined;
};

const judge = (containers: readonly Value[], list: string, isDefaulted: boolean, alone: boolean, report: Report): void => {
  let taken: Set<string> | undefined;
  for (let i = 0; i < containers.length; i++) {
    if (alone) taken = undefined;
    const ports = containers[i]?.ports as readonly Value[] | undefined;
    if (ports === undefined) continue;
    for (let j = 0; j < ports.length; j++) {
      const port = ports[j] as Value;
      const number = hostPortOf(port, isDefaulted);
      if (number === undefined) continue;
      const key = `${port.protocol || "TCP"} ${port.hostIP ?? ""} ${number}`;
      taken ??= new Set();
      if (taken.has(key)) report([list, i, "ports", j, "hostPort"], `port ${number} of the node is taken by another port of the pod`);
      taken.add(key);
    }
  }
};

export const hostPorts: ObjectRule = {
  name: "host-ports",
  family: "api",
  severity: "error",
  holds: "No two ports of a pod take one port of its node, and on the node's network each is its own port",
  on: {
    "core.v1.PodSpec": ({ containers = [], initContainers, hostNetwork }, report, { object }) => {
      const isDefaulted = hostNetwork === true && object.kind === "Pod";
      judge(containers, "containers", isDefaulted, false, report);
      if (initContainers !== undefined) judge(initContainers, "initContainers", isDefaulted, true, report);
      if (hostNetwork !== true) return;
      for (const [i, { ports = [] }] of (containers as readonly Value[]).entries())
        for (const [j, { hostPort = 0, containerPort }] of (ports as readonly Value[]).entries())
          if (hostPort !== 0 && hostPort !== containerPort)
            report(
              ["containers", i, "ports", j, "hostPort"],
              `${hostPort} is not the containerPort, and hostNetwork maps none`,
              `write ${containerPort}`,
            );
    },
  },
};
