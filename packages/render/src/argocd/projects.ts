import { type Cluster, groupOf, type KindScope, type KubeObject, type Source } from "@ashlar/model";
import type { ScopeOf } from "../complete/scopes.ts";
import { appProject, type GroupKind } from "./app-project.ts";
import { isWorkloadKind, workloadKinds } from "./workload-kinds.ts";

/** The team of the bricks and of the cluster's own Applications, which may deploy any kind that lives in a namespace. */
export const platformTeam = "platform";

/** What an Application holds, all of which its project must permit. */
export interface Held {
  readonly name: string;
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

const everyKind = [{ group: "*", kind: "*" }];

/**
 * The AppProject of each Application. One of its own, not one for a team: removing an app removes its project in the same commit,
 * and Argo CD keeps that as it was until the app is gone. A team's project would stay, but lose the app's namespace at once,
 * and then Argo CD leaves what runs there behind (seen on Argo CD 3.5.7).
 */
export const projectsOf = (cluster: Cluster, held: readonly Held[], scopeOf: ScopeOf): readonly KubeObject[] =>
  held.map((each) => {
    const { name, team, sources } = each;
    const kinds = kindsOf(each).filter((kind) => !isWorkloadKind(kind));
    const isClusterKind = ({ group, kind }: GroupKind): boolean => scopeOf(group, kind) === "Cluster";
    return appProject({
      cluster,
      name,
      team,
      description: `What ${name} of team ${team} deploys to ${cluster.name}`,
      repositories: [cluster.git.repo, ...sources.map(({ repository }) => repository)],
      namespaces: namespacesOf(each),
      clusterKinds: kinds.filter(isClusterKind),
      namespacedKinds: team === platformTeam ? everyKind : [...workloadKinds, ...kinds.filter((kind) => !isClusterKind(kind))],
    });
  });
