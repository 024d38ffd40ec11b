import { fullyQualifiedDomainName } from "../names/dns-subdomain.ts";
import { canonicalIp, ipAddress } from "../names/ip-address.ts";
import { parseIp } from "../names/parse-ip.ts";
import type { ObjectRule, Value } from "../rule/object-rule.ts";
import { shown } from "../schema/describe-fault.ts";
import { endpointIp } from "./endpoint-ip.ts";

/** Whether the server takes it for an IPv6 address: those that stand for an IPv4 address are none. */
const isIp6 = (text: string): boolean => {
  const ip = parseIp(text);
  return ip?.family === 6 && !ip.mapped;
};

const judge = (type: string, text: string, kubernetes: string): string | undefined => {
  if (type === "FQDN") return text === "" ? "is empty" : fullyQualifiedDomainName(text);
  const why = type === "IPv6" ? canonicalIp(text) : ipAddress(text, kubernetes);
  if (why !== undefined) return why;
  return isIp6(text) === (type === "IPv6") ? endpointIp(text) : `is not an ${type} address, as 'addressType' says`;
};

export const endpointSliceAddress: ObjectRule = {
  name: "endpoint-slice-address",
  family: "api",
  severity: "error",
  holds: "The addresses of an EndpointSlice are of its addressType, and such that other nodes reach them",
  on: {
    "discovery.v1.EndpointSlice": ({ addressType, endpoints }, report, { kubernetes }) => {
      if (endpoints === undefined || endpoints.length > 1000) return;
      if (addressType !== "IPv4" && addressType !== "IPv6" && addressType !== "FQDN") return;
      for (const [i, { addresses = [] }] of (endpoints as readonly Value[]).entries())
        for (const [j, address] of (addresses as readonly string[]).entries()) {
          const why = judge(addressType, address, kubernetes);
          if (why !== undefined) report(["endpoints", i, "addresses", j], `${shown(address)} ${why}`);
        }
    },
  },
};
