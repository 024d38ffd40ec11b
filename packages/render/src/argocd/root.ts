import type { Cluster, KubeObject } from "@ashlar/model";
import { appProject } from "./app-project.ts";
import { application } from "./application.ts";
import { argocdNamespace, rootName } from "./names.ts";

/** The AppProject and the Application that a person applies once; the Application syncs all the others. */
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
    folder: `clusters/${cluster.name}/argocd`,
    sources: [],
    cascade: false,
  }),
];
