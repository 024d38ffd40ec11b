import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const externalName: ObjectRule = {
  name: "external-name",
  family: "api",
  severity: "error",
  holds: "A Service of type ExternalName has a DNS name as its externalName",
  on: {
    "core.v1.ServiceSpec": ({ type, externalName: name = "" }, report) => {
      if (type !== "ExternalName") return;
      const host = name.endsWith(".") ? name.slice(0, -1) : name;
      const why = host === "" ? "is empty" : dnsSubdomain(host);
      if (why !== undefined) report(["externalName"], `"${name}" ${why}`, "set the DNS name that the Service stands for");
    },
  },
};
