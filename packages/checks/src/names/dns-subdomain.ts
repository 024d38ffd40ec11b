import { dnsLabel } from "./dns-label.ts";
import { type Syntax, syntax } from "./syntax.ts";

const described = "(a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)";

/** DNS labels with dots between: the name of most objects. */
export const dnsSubdomain = syntax(
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/,
  253,
  `is not a DNS subdomain ${described}`,
);

/** The same, where '_' may stand too: search domains of a pod. */
export const dnsSubdomainWithUnderscore = syntax(
  /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/,
  253,
  "is not a DNS subdomain (a-z, 0-9, '-', '_' and '.', with a letter or digit at the end of each part)",
);

/** `*.` and a subdomain: hosts of an Ingress. */
export const wildcardSubdomain = syntax(
  /^\*\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/,
  253,
  `is not '*.' and a DNS subdomain ${described}`,
);

/** A DNS name of at least two labels; a dot at its end is welcome. */
export const fullyQualifiedDomainName: Syntax = (text) => {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  const why = dnsSubdomain(name);
  if (why !== undefined) return why;
  if (!name.includes(".")) return "has only one part: a domain name of at least two is expected";
  for (const label of name.split(".")) {
    const wrong = dnsLabel(label);
    if (wrong !== undefined) return `has a part that ${wrong}`;
  }
  return undefined;
};

/** A DNS name of at least three labels, without a dot at its end: names of webhooks. */
export const fullyQualifiedName: Syntax = (text) =>
  dnsSubdomain(text) ??
  (text.indexOf(".") !== text.lastIndexOf(".") ? undefined : "has fewer than three parts: a domain name of at least three is expected");
