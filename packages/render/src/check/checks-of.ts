import type { Settings } from "@ashlar/checks";
import type { Outside } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";

/** What the modules of a cluster say of how its objects are checked. */
export interface ClusterChecks {
  /** Its minor version of Kubernetes. */
  readonly kubernetes: string;
  readonly settings: Settings;
  /** What is there though no manifest makes it: what charts make, by their locks, and what the cluster declares. */
  readonly outside: readonly Outside[];
}

/** How to check the objects of a cluster. */
export const checksOf = ({ cluster, apps }: EvaluatedCluster): ClusterChecks => ({
  kubernetes: cluster.kubernetes,
  settings: cluster.environment.checks ?? {},
  outside: [
    ...apps.flatMap(({ app, sources }) =>
      sources.flatMap(({ lock }) => lock.objects.map((object) => ({ namespace: app.namespace, ...object }))),
    ),
    ...(cluster.outside ?? []),
  ],
});
