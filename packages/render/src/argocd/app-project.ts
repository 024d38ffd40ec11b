import type { Cluster, KubeObject } from "@ashlar/model";
import { compareOptions, syncOptions } from "../complete/protect.ts";
import type { AppProject } from "./argo-cd.kinds.ts";
import { projectWave, waveAnnotation } from "./bands.ts";
import { destinationOf } from "./destination.ts";
import { argocdLabels } from "./labels.ts";
import { argocdNamespace, projectName, rootName } from "./names.ts";

export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** What an Application may read, and where and what it may write. */
export interface Permitted {
  readonly cluster: Cluster;
  /** Of the Application. */
  readonly name: string;
  readonly team: string;
  readonly description: string;
  readonly repositories: Iterable<string>;
  readonly namespaces: Iterable<string>;
  readonly clusterKinds: Iterable<GroupKind>;
  readonly namespacedKinds: Iterable<GroupKind>;
}

const sortedTexts = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

const sortedKinds = (kinds: Iterable<GroupKind>): GroupKind[] => {
  const byName = new Map<string, GroupKind>();
  for (const { group, kind } of kinds) byName.set(`${group}/${kind}`, { group, kind });
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? []);
};

/**
 * Where Applications outlive their manifests, so must their project: one that is being pruned while Applications are left
 * keeps the sync of `root` running, and nothing new would be applied (Argo CD 3.5, gitops-engine).
 */
const kept = { [compareOptions]: "IgnoreExtraneous", [syncOptions]: "Prune=false" };

/** The AppProject of an Application: repositories, destinations and kinds exactly, nothing by default. */
export const appProject = (permitted: Permitted): KubeObject => {
  const { cluster, name, team } = permitted;
  const annotations = {
    // That of a root which a person applies lies in `bootstrap/`, which syncs in one wave.
    ...((name !== rootName || cluster.hub !== undefined) && { [waveAnnotation]: String(projectWave) }),
    ...(cluster.environment.removal === "by hand" && kept),
  };
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: {
      name: projectName(cluster, name),
      namespace: argocdNamespace,
      labels: argocdLabels(cluster, name, team),
      ...(Object.keys(annotations).length > 0 && { annotations }),
      // Argo CD then keeps the project, as it was, until its Application is gone with all that it deployed.
      finalizers: ["resources-finalizer.argocd.argoproj.io"],
    },
    spec: {
      description: permitted.description,
      sourceRepos: sortedTexts(permitted.repositories),
      destinations: sortedTexts(permitted.namespaces).map((namespace) => ({ ...destinationOf(cluster, name), namespace })),
      clusterResourceWhitelist: sortedKinds(permitted.clusterKinds),
      namespaceResourceWhitelist: sortedKinds(permitted.namespacedKinds),
    },
  } satisfies AppProject;
};
