/** A CRD of the kind Mill with one version v1, its schema, and whatever else its spec says. */
export const definition = (schema: unknown, spec: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "mills.mills.example.com" },
  spec: {
    group: "mills.example.com",
    scope: "Namespaced",
    names: { kind: "Mill", listKind: "MillList", plural: "mills", singular: "mill" },
    versions: [{ name: "v1", served: true, storage: true, schema: { openAPIV3Schema: schema } }],
    ...spec,
  },
});

/** The root of a schema with these properties in its spec. */
export const withSpec = (properties: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  type: "object",
  properties: { spec: { type: "object", properties, ...more } },
});
