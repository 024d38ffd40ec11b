import type { Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { goodNames } from "./good-names.ts";
import { appNames } from "./one-name.ts";
import { twoOwners } from "./two-owners.ts";

/** Runs every rule that looks at one cluster, and collects all that they report. */
export const checkCluster = (cluster: CompletedCluster): readonly Problem[] => {
  const names = appNames(cluster);
  // Where two apps share a name, all their objects would be reported once more as having two owners.
  return [...goodNames(cluster), ...names, ...(names.length > 0 ? [] : twoOwners(cluster))];
};
