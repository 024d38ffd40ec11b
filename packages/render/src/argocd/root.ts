import type { Cluster, KubeObject } from "@ashlar/model";
import { appProject } from "./app-project.ts";
import { application } from "./application.ts";
import { argocdFolder, argocdNamespace, rootName } from "./names.ts";

/**
 * The AppProject and the Application that syncs all the others of a cluster. A person applies them once; those of a cluster with a hub
 * are synced by the root of the hub, in the last band: nothing waits for that, so a cluster that cannot be reached holds up nobody.
 */
export const rootOf = (cluster: Cluster): readonly KubeObject[] => [
  appProject({
    cluster,
    name: rootName,
    team: rootName,
    description: `The Applications and AppProjects of ${cluster.name}, and nothing else`,
    repositories: [cluster.git.repo],
    namespaces: [argocdNamespace],
    clusterKinds: [],
    namespacedKinds: [
      { group: "argoproj.io", kind: "AppProject" },
      { group: "argoproj.io", kind: "Application" },
    ],
  }),
  application({
    cluster,
    name: rootName,
    namespace: argocdNamespace,
    team: rootName,
    ...(cluster.hub !== undefined && { band: "apps" }),
    folder: `clusters/${argocdFolder(cluster)}`,
    sources: [],
    cascade: false,
  }),
];
