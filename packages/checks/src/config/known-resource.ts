import { qualifiedName } from "../names/qualified-name.ts";
import type { Syntax } from "../names/syntax.ts";
import { hugePages } from "../pods/resources/resource-lists.ts";

/** Resources that are counted, in whole numbers. */
export const counted: ReadonlySet<string> = new Set([
  "pods",
  "resourcequotas",
  "services",
  "replicationcontrollers",
  "secrets",
  "configmaps",
  "persistentvolumeclaims",
  "services.nodeports",
  "services.loadbalancers",
]);
const measured = ["cpu", "memory", "ephemeral-storage"];

const ofQuotas: ReadonlySet<string> = new Set([
  ...counted,
  ...measured,
  ...measured.flatMap((name) => [`requests.${name}`, `limits.${name}`]),
  "requests.storage",
]);

/** Whether a resource is one of Kubernetes that quotas grant (pkg/apis/core/helper: IsStandardQuotaResourceName). */
export const isOfQuotas = (name: string): boolean =>
  ofQuotas.has(name) || name.startsWith(hugePages) || name.startsWith(`requests.${hugePages}`);

/** The name of a resource: one of Kubernetes, or one with a domain before it. */
export const knownResource: Syntax = (text) => {
  const why = qualifiedName(text);
  if (why !== undefined || text.includes("/") || text === "storage" || isOfQuotas(text)) return why;
  return "is no resource of Kubernetes, and has no domain before it";
};
