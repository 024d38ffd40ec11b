/** An object of a kind, called `web` in the namespace `shop`, of which all else is said. */
export const manifest = (apiVersion: string, kind: string, content: string): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
${content.trim()}
`;

export const service = (spec: string): string => manifest("v1", "Service", `spec: { ${spec} }`);

export const ingress = (spec: string): string => manifest("networking.k8s.io/v1", "Ingress", `spec: { ${spec} }`);

/** A NetworkPolicy that lets one peer in, on one port. */
export const networkPolicy = (peer: string, port: string): string =>
  manifest("networking.k8s.io/v1", "NetworkPolicy", `spec: { podSelector: {}, ingress: [{ from: [${peer}], ports: [${port}] }] }`);

/** A webhook that is in order, of which more is said. */
export const webhook = (content: string): string =>
  manifest(
    "admissionregistration.k8s.io/v1",
    "ValidatingWebhookConfiguration",
    `webhooks: [{ name: a.example.com, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { url: https://a.b }, ${content} }]`,
  );

/** An admission policy for Deployments that are made. */
export const policy = (spec: string, kind = "ValidatingAdmissionPolicy"): string =>
  manifest(
    "admissionregistration.k8s.io/v1",
    kind,
    `spec:
  matchConstraints: { resourceRules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [deployments] }] }
  ${spec.trim().replaceAll("\n", "\n  ")}`,
  );

/** A definition of Widgets with one version. */
export const definition = (version: string, spec = ""): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: widgets.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: widgets, kind: Widget }
  versions: [{ name: v1, served: true, storage: true, ${version} }]
  ${spec.trim()}
`;

/** A definition whose resources have a spec with these fields. */
export const definitionOfSpec = (properties: string, version = ""): string =>
  definition(
    `schema: { openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { ${properties} } } } } }, ${version}`,
  );
