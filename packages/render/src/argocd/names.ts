import type { Cluster } from "@ashlar/model";

/** Where Argo CD reaches the cluster that it runs in itself. */
export const inCluster = "https://kubernetes.default.svc";

/** The name by which Argo CD knows the cluster that it runs in itself (Argo CD 3.5, KubernetesInClusterName). */
export const inClusterName = "in-cluster";

/** The brick under this slot is laid out in `bootstrap/`: a person applies it once, then Argo CD manages itself from there. */
export const gitopsSlot = "gitops";

/** The Application that syncs all the others, and its AppProject. */
export const rootName = "root";

/** The Application of the namespaces that a cluster's apps run in. */
export const namespacesName = "namespaces";

/** On the Application of the namespaces: the version of Kubernetes that the folder of the cluster is made for. */
export const kubernetesAnnotation = "ashlar.dev/kubernetes";

/** The namespace of Applications and AppProjects. */
export const argocdNamespace = "argocd";

/** Unique on a hub of many clusters, and stable when the topology changes: a rename would be a delete. */
export const applicationName = ({ name }: Pick<Cluster, "name">, app: string): string => `${name}-${app}`;

/** An Application and its AppProject share a name. */
export const projectName = applicationName;

/**
 * The folder of a cluster's Applications and AppProjects, relative to `clusters/`. It names the hub, so that no Argo CD ever reads what
 * was written for another: what a cluster's own Argo CD is told says "the cluster that I run in", and on a hub that is the hub.
 */
export const argocdFolder = ({ name, hub }: Pick<Cluster, "name" | "hub">): string =>
  `${name}/${hub === undefined ? "argocd" : `argocd-of-${hub.name}`}`;
