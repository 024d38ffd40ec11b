import { qualifiedName } from "./qualified-name.ts";
import type { Syntax } from "./syntax.ts";

/** The name of a resource that others than Kubernetes define, as in example.com/gpu (pkg/apis/core/helper: IsExtendedResourceName). */
export const extendedResourceName: Syntax = (text) => {
  if (!text.includes("/")) return "has no domain before it, as in example.com/gpu";
  if (text.includes("kubernetes.io/")) return "has a domain of Kubernetes itself";
  if (text.startsWith("requests.")) return "begins with 'requests.'";
  return qualifiedName(`requests.${text}`) === undefined ? undefined : "is not a domain and a name, as in example.com/gpu";
};
