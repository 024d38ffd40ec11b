import { dnsSubdomain } from "../names/dns-subdomain.ts";
import { notEmpty } from "../names/not-empty.ts";
import { pathSegment } from "../names/path-segment.ts";
import { portName } from "../names/port-name.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";

const segment = notEmpty(pathSegment);

const judgePort = ({ name = "", number = 0 }: Value, report: Report): void => {
  if (name === "" && number === 0) report(["service"], "it says no port", "set port.name or port.number");
  else if (name !== "" && number !== 0) report(["service", "port"], "name and number exclude each other", "keep one of them");
  else if (name !== "") {
    const why = portName(name);
    if (why !== undefined) report(["service", "port", "name"], `"${name}" ${why}`);
  } else if (number < 0 || number > 65_535) report(["service", "port", "number"], `${number} is not a port (1-65535)`);
};

const judgeResource = ({ apiGroup, kind = "", name = "" }: Value, report: Report): void => {
  const whyGroup = apiGroup === undefined ? undefined : dnsSubdomain(apiGroup);
  if (whyGroup !== undefined) report(["resource", "apiGroup"], `"${apiGroup}" ${whyGroup}`);
  const whyKind = segment(kind);
  if (whyKind !== undefined) report(["resource", "kind"], `"${kind}" ${whyKind}`);
  const whyName = segment(name);
  if (whyName !== undefined) report(["resource", "name"], `"${name}" ${whyName}`);
};

export const ingressBackend: ObjectRule = {
  name: "ingress-backend",
  family: "api",
  severity: "error",
  holds: "A backend of an Ingress is a Service with one port, by name or number, or an object that is named in full",
  on: {
    "networking.v1.IngressBackend": ({ service, resource }, report) => {
      if (service !== undefined && resource !== undefined) return; // exactly-one says so
      if (service !== undefined) judgePort(service.port ?? {}, report);
      if (resource !== undefined) judgeResource(resource, report);
    },
  },
};
