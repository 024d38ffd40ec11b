import { type Cluster, groupOf, type KindScope, type KubeObject, type Source } from "@ashlar/model";
import type { ScopeOf } from "../complete/scopes.ts";
import { appProject, type GroupKind } from "./app-project.ts";
import { workloadKinds } from "./workload-kinds.ts";

/** The team whose project also holds the cluster's own Applications. */
export const platformTeam = "platform";

/** What an Application holds, all of which the project of its team must permit. */
export interface Held {
  readonly team: string;
  /** Where it may write. */
  readonly namespaces: readonly string[];
  readonly objects: readonly KubeObject[];
  readonly sources: readonly Source[];
  /** Custom kinds that its author declares. */
  readonly kinds: readonly KindScope[];
}

/** The kinds of an Application's objects, of what its sources make, and of the CRDs they bring. */
const kindsOf = ({ objects, sources, kinds }: Held): readonly GroupKind[] => [
  ...objects.map(({ apiVersion, kind }) => ({ group: groupOf(apiVersion), kind })),
  ...sources.flatMap(({ lock }) => lock.objects),
  ...(sources.some(({ lock }) => lock.brings.length > 0) ? [{ group: "apiextensions.k8s.io", kind: "CustomResourceDefinition" }] : []),
  ...kinds,
];

const namespacesOf = ({ namespaces, sources }: Held): readonly string[] => [
  ...namespaces,
  ...sources.flatMap(({ lock }) => lock.objects.flatMap(({ namespace }) => namespace ?? [])),
];

/** One AppProject per team, the platform's among them. */
export const projectsOf = (cluster: Cluster, held: readonly Held[], scopeOf: ScopeOf): readonly KubeObject[] => {
  const teams = new Map<string, readonly Held[]>([[platformTeam, []], ...Map.groupBy(held, ({ team }) => team)]);
  return [...teams].map(([team, owned]) => {
    const kinds = owned.flatMap(kindsOf);
    const isClusterKind = ({ group, kind }: GroupKind): boolean => scopeOf(group, kind) === "Cluster";
    const platform = team === platformTeam;
    return appProject({
      cluster,
      team,
      description: `What team ${team} deploys to ${cluster.name}`,
      repositories: [cluster.git.repo, ...owned.flatMap(({ sources }) => sources.map(({ repository }) => repository))],
      namespaces: owned.flatMap(namespacesOf),
      clusterKinds: [...kinds.filter(isClusterKind), ...(platform ? [{ group: "", kind: "Namespace" }] : [])],
      namespacedKinds: platform ? [{ group: "*", kind: "*" }] : [...workloadKinds, ...kinds.filter((kind) => !isClusterKind(kind))],
    });
  });
};
