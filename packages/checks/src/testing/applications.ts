/** An Application that syncs a folder, with more of its spec if that is said. */
export const applicationOf = (name: string, path: string, more = "{}", project = name): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  project: ${project}
  source: { repoURL: https://git.example.com/tree.git, path: ${path}, targetRevision: main }
  destination: { server: https://kubernetes.default.svc, namespace: ${name} }
  syncPolicy: ${more}
`;

/** An AppProject that permits one folder's repository, one namespace and what is listed. */
export const projectOf = (name: string, kinds: string, clusterKinds = "[]"): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: ${name}, namespace: argocd }
spec:
  sourceRepos: [https://git.example.com/tree.git]
  destinations: [{ server: https://kubernetes.default.svc, namespace: ${name} }]
  clusterResourceWhitelist: ${clusterKinds}
  namespaceResourceWhitelist: ${kinds}
`;

/** A ConfigMap of a namespace. */
export const configMapOf = (namespace: string, name: string, annotations = "{}"): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: ${name}, namespace: ${namespace}, annotations: ${annotations} }
data: { key: value }
`;
