import type { AnyApp, Cluster, Problem } from "@ashlar/model";
import { goodHub } from "./good-hub.ts";
import { oneHub } from "./one-hub.ts";
import { clusterNames } from "./one-name.ts";

/** What clusters know of each other: names. */
export interface NamedCluster {
  readonly cluster: Cluster;
  readonly module: string;
  readonly apps: readonly { readonly app: AnyApp }[];
}

/** Runs every rule that compares clusters, and collects all that they report. */
export const betweenClusters = (clusters: readonly NamedCluster[]): readonly Problem[] => {
  const names = clusterNames(clusters);
  return names.length > 0 ? names : [...goodHub(clusters), ...oneHub(clusters)];
};
