import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import type { Syntax } from "../../names/syntax.ts";

/** The name of a pool of devices: DNS subdomains with '/' between. */
export const poolName: Syntax = (text) => {
  if (text === "") return "is empty";
  if (text.length > 253) return "is longer than 253 characters";
  for (const part of text.split("/")) {
    const why = dnsSubdomain(part);
    if (why !== undefined) return `has a part that ${why}`;
  }
  return undefined;
};
