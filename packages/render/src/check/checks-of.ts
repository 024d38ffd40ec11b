import type { Settings } from "@ashlar/checks";
import type { CustomKind, Outside } from "@ashlar/model";
import { argoCdKinds } from "../argocd/argo-cd.kinds.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";

/** What the modules of a cluster say of how its objects are checked. */
export interface ClusterChecks {
  /** Its minor version of Kubernetes. */
  readonly kubernetes: string;
  readonly settings: Settings;
  /** What is there though no manifest makes it: what charts make, by their locks, what bricks make once they run, and what the cluster declares. */
  readonly outside: readonly Outside[];
  /** The locks record all that charts make. */
  readonly locked: boolean;
  /** Custom kinds, with their schemas where they are recorded: those that charts bring, that apps declare, and Argo CD's own. */
  readonly kinds: readonly CustomKind[];
}

/** How to check the objects of a cluster. */
export const checksOf = ({ cluster, apps }: EvaluatedCluster): ClusterChecks => ({
  kubernetes: cluster.kubernetes,
  settings: cluster.environment.checks ?? {},
  locked: true,
  kinds: [...argoCdKinds, ...apps.flatMap(({ app, sources }) => [...(app.kinds ?? []), ...sources.flatMap(({ lock }) => lock.brings)])],
  outside: [
    ...apps.flatMap(({ app, sources }) =>
      sources.flatMap(({ lock }) => lock.objects.map((object) => ({ namespace: app.namespace, ...object }))),
    ),
    ...apps.flatMap(({ app }) => (app.makes ?? []).map((made) => ({ namespace: app.namespace, ...made }))),
    ...(cluster.outside ?? []),
  ],
});
