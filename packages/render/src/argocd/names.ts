import type { Cluster } from "@ashlar/model";

/** Where Argo CD reaches the cluster that it runs in itself. */
export const inCluster = "https://kubernetes.default.svc";

/** The brick under this slot is laid out in `bootstrap/`: a person applies it once, then Argo CD manages itself from there. */
export const gitopsSlot = "gitops";

/** The Application that syncs all the others, and its AppProject. */
export const rootName = "root";

/** The namespace of Applications and AppProjects. */
export const argocdNamespace = "argocd";

/** Unique on a hub of many clusters, and stable when the topology changes: a rename would be a delete. */
export const applicationName = ({ name }: Cluster, app: string): string => `${name}-${app}`;

/** An Application and its AppProject share a name. */
export const projectName = applicationName;
