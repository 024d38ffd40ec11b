import { extendedResourceName } from "../names/extended-resource-name.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Syntax } from "../names/syntax.ts";

const standard: ReadonlySet<string> = new Set(["cpu", "memory", "ephemeral-storage"]);

/** The name of a resource that containers ask for: one of Kubernetes' own, or a domain and a name. */
export const containerResourceName: Syntax = (text) => {
  const why = qualifiedName(text);
  if (why !== undefined) return why;
  if (!text.includes("/")) return standard.has(text) || text.startsWith("hugepages-") ? undefined : "is no resource that containers have";
  return text.includes("kubernetes.io/") ? undefined : extendedResourceName(text);
};
