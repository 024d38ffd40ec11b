import { syntax } from "./syntax.ts";

/** A label of RFC 1123, which names namespaces, containers and volumes. */
export const dnsLabel = syntax(
  /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  63,
  "is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)",
);

/** A label of RFC 1035, which also begins with a letter: the name of a Service before Kubernetes 1.36. */
export const dns1035Label = syntax(
  /^[a-z](?:[-a-z0-9]*[a-z0-9])?$/,
  63,
  "is not a DNS-1035 label (a-z, 0-9 and '-', with a letter first and a letter or digit last)",
);
