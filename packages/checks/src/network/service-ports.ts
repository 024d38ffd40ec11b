import type { ObjectRule } from "../rule/object-rule.ts";
import { isHeadless, serviceType } from "./service-type.ts";

interface Port {
  readonly name?: string;
  readonly port?: number;
  readonly protocol?: string;
}

/** Of an empty protocol, only the server's own validation knows that it is TCP; of all else, twice-in-list says so. */
const isSame = (one: Port, other: Port): boolean => one.port === other.port && (one.protocol || "TCP") === (other.protocol || "TCP");

export const servicePorts: ObjectRule = {
  name: "service-ports",
  family: "api",
  severity: "error",
  holds: "A Service has ports, unless it is headless or of type ExternalName; where it has several, each has a name of its own",
  on: {
    "core.v1.ServiceSpec": (spec, report) => {
      const ports = spec.ports as readonly Port[] | undefined;
      if (ports === undefined || ports.length === 0) {
        if (!isHeadless(spec) && serviceType(spec) !== "ExternalName") report([], "'ports' is missing", "list the ports that it offers");
        return;
      }
      if (ports.length === 1) return;
      for (let i = 0; i < ports.length; i++) {
        const name = ports[i]?.name;
        if (name === undefined || name === "") report(["ports", i], "'name' is missing", "where there are several ports, name each");
        else if (ports.findIndex((port) => port.name === name) < i) report(["ports", i, "name"], `a second port is called '${name}'`);
        if (ports[i]?.protocol === "" && ports.some((port, j) => j !== i && isSame(port, ports[i] as Port)))
          report(["ports", i], `there is a second entry with port ${ports[i]?.port} and protocol TCP`);
      }
    },
  },
};
