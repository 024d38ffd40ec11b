import type { Ask } from "@ashlar/model";

/** Asks for annotations on a namespace. Answered by the cluster itself. */
export const annotateNamespace = (namespace: string, annotations: Readonly<Record<string, string>>): Ask => ({
  ask: "namespace-annotations",
  to: "namespaces",
  namespace,
  annotations,
});
