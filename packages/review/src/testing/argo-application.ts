/** The manifest of an Argo CD Application `shop`. */
export const application = (
  spec = "",
  source = "{ repoURL: https://charts.example.com, chart: redis, targetRevision: 1.2.3 }",
): string => `---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  sources: [${source}]
${spec === "" ? "" : `  ${spec}\n`}`;
