import { standardFinalizers } from "../metadata/finalizer.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Syntax } from "../names/syntax.ts";

/** A finalizer of a Namespace's spec. Without a domain, it must be one of Kubernetes itself. */
export const finalizerName: Syntax = (text) => {
  const why = qualifiedName(text);
  if (why !== undefined || text.includes("/")) return why;
  return standardFinalizers.has(text) ? undefined : "has no domain, and is none of Kubernetes";
};
