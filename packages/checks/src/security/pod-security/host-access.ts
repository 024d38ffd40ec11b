import { along, at, record, records } from "../../tree/read.ts";
import type { Standard } from "./standard.ts";

const namespaces = { hostNetwork: "network", hostPID: "processes", hostIPC: "shared memory" };

export const hostNamespaces: Standard = {
  name: "host-namespaces",
  find: ({ spec }, _, note) => {
    for (const [field, what] of Object.entries(namespaces))
      if (spec[field] === true) note(["spec", field], `shares the ${what} of its node: ${field} is true`, `leave ${field} out`);
  },
};

export const hostPaths: Standard = {
  name: "host-path",
  find: ({ spec }, _, note) => {
    for (const [index, { name, hostPath }] of records(spec.volumes).entries())
      if (hostPath !== undefined && hostPath !== null)
        note(
          ["spec", "volumes", index, "hostPath"],
          `volume '${name}' is a path of its node`,
          "use a volume claim, an emptyDir or a CSI volume",
        );
  },
};

export const hostPorts: Standard = {
  name: "host-port",
  find: ({ containers }, _, note) => {
    for (const { name, path, container } of containers)
      for (const [index, { hostPort = 0 }] of records(container.ports).entries())
        if (hostPort !== 0 && hostPort !== null)
          note([...path, "ports", index, "hostPort"], `container '${name}' takes port ${hostPort} of its node`, "use a Service");
  },
};

/** Where a container may tell its node to call somebody. */
const handlers: readonly (readonly string[])[] = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
];
const actions = ["httpGet", "tcpSocket"];

export const hostProbes: Standard = {
  name: "host-probe",
  find: ({ containers }, minor, note) => {
    if (minor < 34) return;
    for (const { name, path, container } of containers)
      for (const handler of handlers) {
        const value = along(container, handler);
        for (const action of actions) {
          const host: unknown = at(value, action).host;
          if (typeof host === "string" && host !== "")
            note(
              [...path, ...handler, action, "host"],
              `container '${name}' lets its node call ${host}`,
              "leave host out: the pod is meant",
            );
        }
      }
  },
};

export const hostProcess: Standard = {
  name: "host-process",
  find: ({ context, containers }, _, note) => {
    const below = ["securityContext", "windowsOptions", "hostProcess"];
    if (record(context.windowsOptions).hostProcess === true) note(["spec", ...below], "the pod runs processes of its node", "leave it out");
    for (const { name, path, context: own } of containers)
      if (record(own.windowsOptions).hostProcess === true)
        note([...path, ...below], `container '${name}' runs processes of its node`, "leave it out");
  },
};
