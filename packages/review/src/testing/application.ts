/** An Argo CD Application of a folder of git. */
export const application = ({ project = "shop", repository = "https://github.com/example/shop.git", more = "" } = {}): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: ${project}
  source: { repoURL: "${repository}", path: clusters/dev/apps/shop, targetRevision: main }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  ${more}
`;
