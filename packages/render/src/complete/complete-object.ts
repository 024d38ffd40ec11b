import type { AnyApp, KubeObject } from "@ashlar/model";
import { protect } from "./protect.ts";
import type { Scope } from "./scopes.ts";

/** Fills in what every object of an app has: its namespace, the labels that say whose it is, and what protects data. */
export const completeObject = (object: KubeObject, app: AnyApp, scope: Scope): KubeObject => {
  const { name, namespace, labels, ...metadata } = object.metadata;
  return protect({
    ...object,
    metadata: {
      name,
      ...(scope === "Namespaced" && { namespace: namespace ?? app.namespace }),
      labels: {
        ...labels,
        "app.kubernetes.io/managed-by": "ashlar",
        "app.kubernetes.io/part-of": labels?.["app.kubernetes.io/part-of"] ?? app.name,
      },
      ...metadata,
    },
  });
};
