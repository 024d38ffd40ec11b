/** A Deployment of one pod: `containers: [{ name: web, image: web:1 }]`. */
export const deployment = (pod: string, { name = "web", labels = "app: web", kind = "Deployment" } = {}): string => `
---
apiVersion: apps/v1
kind: ${kind}
metadata: { name: ${name}, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { ${labels} } }
    spec: { ${pod} }
`;

/** What a pod says to keep the Pod Security level restricted. */
export const hardenedPod = "securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }";

/** And what its containers say. */
export const hardened = (more: Readonly<Record<string, unknown>> = {}): string =>
  `securityContext: ${JSON.stringify({ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] }, ...more })}`;
