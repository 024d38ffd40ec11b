import type { Cluster, Problem } from "@ashlar/model";
import { applicationName, namespacesName, rootName } from "../argocd/names.ts";
import type { NamedCluster } from "./between-clusters.ts";
import { repeated } from "./repeated.ts";

interface Named {
  readonly name: string;
  readonly what: string;
  readonly cluster: Cluster;
}

const namedIn = ({ cluster, apps }: NamedCluster): readonly Named[] => {
  const names = new Set([...apps.map(({ app }) => app.name), namespacesName, rootName]);
  return [...names].map((name) => ({ cluster, name: `Application ${applicationName(cluster, name)}`, what: `'${name}'` }));
};

/** The cluster whose Argo CD syncs a cluster. */
const hubOf = (cluster: Cluster): Cluster => cluster.hub ?? cluster;

/**
 * On one Argo CD for many clusters, names of Applications must differ between clusters too: cluster `a` with app `b-c`,
 * and cluster `a-b` with app `c`. Only a warning where no two of them share an Argo CD: some day they may.
 */
export const oneHub = (clusters: readonly NamedCluster[]): readonly Problem[] =>
  repeated(clusters.flatMap(namedIn), ({ name }) => name).map(([name, sharing]) => {
    const [shared] = repeated(sharing, ({ cluster }) => hubOf(cluster).name);
    return {
      rule: "one-hub",
      ...(shared === undefined && { severity: "warning" }),
      message: `${name} is that of ${sharing.map(({ what, cluster }) => `${what} in ${cluster.name}`).join(" and ")}`,
      remedy:
        shared === undefined
          ? "rename one before one Argo CD syncs both clusters"
          : `rename one: the Argo CD of ${shared[0]} syncs both clusters, and would take them for one Application`,
    };
  });
