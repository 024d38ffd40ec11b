import type { Cluster } from "@ashlar/model";

/** The labels of an Application and of its AppProject. On a hub they say the cluster too: `-l ashlar.dev/cluster=staging` finds them all. */
export const argocdLabels = ({ name: cluster, hub, environment }: Cluster, name: string, team: string) => ({
  "app.kubernetes.io/managed-by": "ashlar",
  "app.kubernetes.io/part-of": name,
  ...(hub !== undefined && { "ashlar.dev/cluster": cluster }),
  "ashlar.dev/environment": environment.name,
  "ashlar.dev/team": team,
});
