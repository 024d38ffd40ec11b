import { dnsSubdomain } from "./dns-subdomain.ts";
import type { Syntax } from "./syntax.ts";

const namePattern = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** All of a short one at once: most are. */
const short = /^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** `name` or `example.com/name`: keys of labels, annotations and resources, finalizers, readiness gates. */
export const qualifiedName: Syntax = (text) => {
  if (text.length <= 63 && short.test(text)) return undefined;
  const slash = text.indexOf("/");
  const name = slash < 0 ? text : text.slice(slash + 1);
  if (slash >= 0) {
    const why = dnsSubdomain(text.slice(0, slash));
    if (why !== undefined) return `has a prefix that ${why}`;
  }
  if (name.length <= 63 && namePattern.test(name)) return undefined;
  if (text === "") return "is empty";
  if (name === "") return "has no name after the '/'";
  if (name.includes("/")) return "has more than one '/'";
  if (name.length > 63) return `${slash < 0 ? "is" : "has a name that is"} longer than 63 characters`;
  return "is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)";
};

/** A qualified name whose prefix is not left out: `example.com/name`. */
export const domainPrefixedKey: Syntax = (text) =>
  qualifiedName(text) ?? (text.includes("/") ? undefined : "has no domain before it, as in example.com/name");
