import { dnsLabel } from "./dns-label.ts";
import { dnsSubdomain } from "./dns-subdomain.ts";
import type { Syntax } from "./syntax.ts";

const form = "is not a domain of at least two parts and a path, as in example.com/signer";

/** Who signs certificates: `example.com/signer` (pkg/apis/core/validation: ValidateSignerName). */
export const signerName: Syntax = (text) => {
  const slash = text.indexOf("/");
  if (slash < 0 || text.includes("/", slash + 1)) return form;
  const labels = text.slice(0, slash).split(".");
  if (labels.length < 2) return form;
  if (slash > 253) return "has a domain that is longer than 253 characters";
  for (const label of labels) if (dnsLabel(label) !== undefined) return "has a domain of which a part is not a DNS label";
  for (const part of text.slice(slash + 1).split("."))
    if (dnsSubdomain(part) !== undefined) return "has a path that is not a DNS subdomain";
  return text.length > 571 ? "is longer than 571 characters" : undefined;
};
