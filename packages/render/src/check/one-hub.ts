import type { Problem } from "@ashlar/model";
import { applicationName, rootName } from "../argocd/names.ts";
import type { NamedCluster } from "./between-clusters.ts";
import { repeated } from "./repeated.ts";

interface Named {
  readonly name: string;
  readonly what: string;
  readonly cluster: string;
}

const namedIn = ({ cluster, apps }: NamedCluster): readonly Named[] => {
  const own = { cluster: cluster.name };
  const names = new Set([...apps.map(({ app }) => app.name), "namespaces", rootName]);
  return [...names].map((name) => ({ ...own, name: `Application ${applicationName(cluster, name)}`, what: `'${name}'` }));
};

/**
 * On one Argo CD for many clusters, names of Applications must differ between clusters too: cluster `a` with app `b-c`,
 * and cluster `a-b` with app `c`. Only a warning, since today each cluster has an Argo CD of its own.
 */
export const oneHub = (clusters: readonly NamedCluster[]): readonly Problem[] =>
  repeated(clusters.flatMap(namedIn), ({ name }) => name).map(([name, sharing]) => ({
    rule: "one-hub",
    severity: "warning",
    message: `${name} is that of ${sharing.map(({ what, cluster }) => `${what} in ${cluster}`).join(" and ")}`,
    remedy: "rename one before one Argo CD syncs both clusters",
  }));
