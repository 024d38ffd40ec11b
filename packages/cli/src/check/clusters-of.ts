import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { type ClusterChecks, checksOf, clustersFolder, evaluateEnvironments } from "@ashlar/render";

/** How the repository wants the objects of its clusters to be checked. */
export interface KnownClusters {
  readonly clusters: ReadonlyMap<string, ClusterChecks>;
  /** Why it does not say so. */
  readonly problems: readonly Problem[];
}

/** The cluster whose folder a file lies in: `prod-eu` of `clusters/prod-eu/apps/shop/service-web.yaml`. */
export const clusterOfFile = (file: string): string | undefined => {
  const [first, second, ...rest] = file.split("/");
  return first === clustersFolder && rest.length > 0 ? second : undefined;
};

/** The app whose folder a file lies in. */
export const appOfFile = (file: string): string | undefined => {
  const [, , folder, app, ...rest] = file.split("/");
  return folder === "apps" && rest.length > 0 ? app : undefined;
};

/** Asks the modules of the repository, if there are any, how each cluster's objects are to be checked. */
export const knownClusters = async (root: string): Promise<KnownClusters> => {
  if (!existsSync(join(root, "environments"))) return { clusters: new Map(), problems: [] };
  const { clusters, problems } = await evaluateEnvironments(root);
  return { clusters: new Map(clusters.map((each) => [each.cluster.name, checksOf(each)])), problems };
};
