import { dnsSubdomain } from "./dns-subdomain.ts";
import { type Syntax, syntax } from "./syntax.ts";

/** Characters that a URL's path may have (RFC 3986). */
export const httpPath = syntax(
  /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/,
  Number.POSITIVE_INFINITY,
  "has characters that a URL's path does not have",
);

/** A domain, `/` and a path: `example.com/name`, as controllers and signers are named. */
export const domainPrefixedPath: Syntax = (text) => {
  const slash = text.indexOf("/");
  if (text === "") return "is empty";
  if (slash < 1 || slash === text.length - 1) return "is not a domain and a path, as in example.com/name";
  const why = dnsSubdomain(text.slice(0, slash));
  if (why !== undefined) return `has a domain that ${why}`;
  const wrong = httpPath(text.slice(slash + 1));
  return wrong === undefined ? undefined : `has a path that ${wrong}`;
};
