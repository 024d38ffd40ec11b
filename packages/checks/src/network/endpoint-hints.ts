import { dnsSubdomain } from "../names/dns-subdomain.ts";
import { labelValue } from "../names/label-value.ts";
import type { Syntax } from "../names/syntax.ts";
import type { ObjectRule, Report } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

const most = 8;

const judge = (field: string, list: readonly { readonly name?: string }[], syntax: Syntax, report: Report): void => {
  if (list.length > most) {
    report([field], `'${field}' has ${list.length} entries, and may have ${most}`);
    return;
  }
  for (let i = 0; i < list.length; i++) {
    const name = list[i]?.name ?? "";
    const why = syntax(name);
    if (why !== undefined) report([field, i, "name"], `"${name}" ${why}`);
    for (let j = 0; j < i; j++) if ((list[j]?.name ?? "") === name) report([field, i], `"${name}" is in the list twice`);
  }
};

export const endpointHints: ObjectRule = {
  name: "endpoint-hints",
  family: "api",
  severity: "error",
  holds: "An endpoint is hinted at for at most 8 zones and 8 nodes, each named once",
  on: {
    "discovery.v1.EndpointHints": ({ forZones = [], forNodes = [] }, report, about) => {
      judge("forZones", forZones, labelValue, report);
      if (since(34, about)) judge("forNodes", forNodes, dnsSubdomain, report); // dropped before
    },
  },
};
