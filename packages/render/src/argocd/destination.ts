import type { Cluster } from "@ashlar/model";
import { inCluster, rootName } from "./names.ts";

/** A cluster, as Applications and AppProjects name it. */
export type Destination = { readonly server: string } | { readonly name: string };

/**
 * Where an Application of a cluster deploys to. A hub finds the cluster by its name, in the Secret that holds its address and credentials,
 * and holds the AppProject against the same name (Argo CD 3.5: GetDestinationServer, isDestinationMatched), so neither is in git.
 * What `root` deploys are Applications, and they live where Argo CD does.
 */
export const destinationOf = ({ name, hub }: Cluster, application: string): Destination =>
  hub === undefined || application === rootName ? { server: inCluster } : { name };
