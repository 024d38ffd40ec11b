import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import { dnsSubdomain, wildcardSubdomain } from "../names/dns-subdomain.ts";
import { parseIp } from "../names/parse-ip.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const host: Syntax = (text) => (text.includes("*") ? wildcardSubdomain(text) : dnsSubdomain(text));

const ruleHost: Syntax = (text) => {
  if (text === "") return undefined; // then the rule is for every host
  return host(text) ?? (parseIp(text) === undefined ? undefined : "is an IP address, not a DNS name");
};

const table: FieldTable<Syntax> = {
  "networking.v1.IngressRule": { host: ruleHost },
  "networking.v1.IngressTLS": { hosts: host },
};

export const ingressHost: ObjectRule = {
  name: "ingress-host",
  family: "api",
  severity: "error",
  holds: "A host of an Ingress is a DNS name, whose first part may be '*'",
  on: lookAtFields(table, (value, why) => why(value as string)),
};
