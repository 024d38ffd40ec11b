import type { Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { goodNames } from "./good-names.ts";
import { oneHub } from "./one-hub.ts";
import { oneName } from "./one-name.ts";
import { twoOwners } from "./two-owners.ts";

/** Runs every rule over the completed clusters and collects all that they report. */
export const checkClusters = (clusters: readonly CompletedCluster[]): readonly Problem[] => {
  const names = oneName(clusters);
  // Where two apps share a name, all their objects would be reported once more as having two owners.
  const ambiguous = new Set(names.map(({ cluster }) => cluster));
  const owned = clusters.filter(({ cluster }) => !ambiguous.has(cluster.name));
  return [...names, ...clusters.flatMap(goodNames), ...(names.length > 0 ? [] : oneHub(clusters)), ...owned.flatMap(twoOwners)];
};
