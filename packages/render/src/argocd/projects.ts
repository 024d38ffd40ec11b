import { groupOf, type KubeObject } from "@ashlar/model";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { appProject, type GroupKind } from "./app-project.ts";
import { argocdNamespace } from "./names.ts";
import { workloadKinds } from "./workload-kinds.ts";

/** The team whose project also holds the cluster's own Applications. */
export const platformTeam = "platform";

/** The kinds that an app deploys: those of its objects, of what its sources make, and of the CRDs they bring. */
const kindsOf = ({ objects, sources }: CompletedApp): readonly GroupKind[] => [
  ...objects.map(({ apiVersion, kind }) => ({ group: groupOf(apiVersion), kind })),
  ...sources.flatMap(({ lock }) => lock.objects),
  ...(sources.some(({ lock }) => lock.brings.length > 0) ? [{ group: "apiextensions.k8s.io", kind: "CustomResourceDefinition" }] : []),
];

/** One AppProject per team, the platform's among them. */
export const projectsOf = ({ cluster, apps, namespaces, scopeOf }: CompletedCluster): readonly KubeObject[] =>
  [...new Map([[platformTeam, []], ...Map.groupBy(apps, ({ app }) => app.team)])].map(([team, owned]: readonly [string, readonly CompletedApp[]]) => {
    const kinds = owned.flatMap(kindsOf);
    const platform = team === platformTeam;
    return appProject({
      cluster,
      team,
      description: `What team ${team} deploys to ${cluster.name}`,
      repositories: [cluster.git.repo, ...owned.flatMap(({ sources }) => sources.map(({ repository }) => repository))],
      namespaces: [
        ...owned.flatMap(({ app, sources }) => [app.namespace, ...(app.alsoIn ?? []), ...sources.flatMap(({ lock }) => lock.objects.flatMap(({ namespace }) => namespace ?? []))]),
        ...(platform ? [argocdNamespace, ...namespaces.map(({ metadata }) => metadata.name)] : []),
      ],
      clusterKinds: [...kinds.filter(({ group, kind }) => scopeOf(group, kind) === "Cluster"), ...(platform ? [{ group: "", kind: "Namespace" }] : [])],
      namespacedKinds: platform ? [{ group: "*", kind: "*" }] : [...workloadKinds, ...kinds.filter(({ group, kind }) => scopeOf(group, kind) !== "Cluster")],
    });
  });
