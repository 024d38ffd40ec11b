/** Namespaces of a tree, so that what they hold is known. */
export const namespacesOf = (...names: readonly string[]): string =>
  names.map((name) => `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name} }\n`).join("---\n");

/** A Deployment of namespace `shop` whose pods are labelled `app: <name>`, with its pod, and a field of its spec. */
export const deploymentOf = (name: string, pod = "{ containers: [{ name: web, image: web }] }", field = ""): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: shop }
spec:
  ${field}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: ${pod}
`;

/** Documents of one stream. */
export const together = (...documents: readonly string[]): string => documents.join("\n---\n");

/** A Job with annotations. */
export const jobWith = (annotations: string, name = "name: migrate", spec = "{}"): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { ${name}, namespace: shop, annotations: { ${annotations} } }, spec: ${spec} }`;
