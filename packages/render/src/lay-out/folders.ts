import type { GitSource, KubeObject, Source } from "@ashlar/model";
import { application } from "../argocd/application.ts";
import { bandOf, withWave } from "../argocd/bands.ts";
import { argocdNamespace, gitopsSlot } from "../argocd/names.ts";
import { platformTeam, projectsOf } from "../argocd/projects.ts";
import { rootOf } from "../argocd/root.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { originOfApp, originOfCluster } from "./origin.ts";

export interface PlacedObject {
  readonly object: KubeObject;
  /** The first line of its manifest. */
  readonly origin: string;
  /** The app or brick that made it; absent for what the renderer computes for the cluster. */
  readonly app?: CompletedApp;
}

/** A folder of `clusters/` and what goes into it. */
export interface Folder {
  /** Relative to `clusters/`: `prod-eu/apps/shop`. */
  readonly path: string;
  /** The namespace that file names leave out. */
  readonly namespace: string;
  readonly objects: readonly PlacedObject[];
  /** Upstream bases that kustomize builds together with the objects. */
  readonly bases: readonly GitSource[];
  readonly cluster: CompletedCluster;
}

const isPatched = (source: Source): source is GitSource => source.source === "git" && source.patches !== undefined;

const isGitops = ({ slots }: CompletedApp): boolean => slots.includes(gitopsSlot);

const appFolder = (completed: CompletedApp, of: CompletedCluster): Folder => {
  const { cluster, module, namespaces } = of;
  const origin = originOfApp(completed, module);
  const ownNamespace = namespaces.filter(({ metadata }) => isGitops(completed) && metadata.name === completed.app.namespace);
  return {
    path: isGitops(completed) ? `${cluster.name}/bootstrap` : `${cluster.name}/apps/${completed.app.name}`,
    namespace: completed.app.namespace,
    objects: [
      ...completed.objects.map((object) => ({ object: withWave(object, completed), origin, app: completed })),
      ...ownNamespace.map((object) => ({ object, origin: originOfCluster(module) })),
      ...(isGitops(completed) ? rootOf(cluster).map((object) => ({ object, origin: originOfCluster(module) })) : []),
    ],
    bases: completed.sources.filter(isPatched),
    cluster: of,
  };
};

const isEmpty = ({ objects, bases }: Folder): boolean => objects.length === 0 && bases.length === 0;

/** The Application of an app; its folder is absent when everything comes from upstream. */
const applicationOf = (completed: CompletedApp, { cluster }: CompletedCluster, folder: Folder): KubeObject => {
  const { app, slots, sources } = completed;
  return application({
    cluster,
    name: app.name,
    namespace: app.namespace,
    team: app.team,
    band: bandOf(completed),
    ...(!isEmpty(folder) && { folder: `clusters/${folder.path}` }),
    sources: sources.filter((source) => !isPatched(source)),
    cascade: slots.length === 0,
  });
};

const namespacesApplication = ({ cluster }: CompletedCluster): KubeObject =>
  application({
    cluster,
    name: "namespaces",
    namespace: argocdNamespace,
    team: platformTeam,
    band: "namespaces",
    folder: `clusters/${cluster.name}/apps/namespaces`,
    sources: [],
    cascade: false,
  });

/** Every folder of a cluster. A cluster without a gitops brick gets a bootstrap folder with `root` alone. */
export const foldersOf = (completed: CompletedCluster): readonly Folder[] => {
  const { cluster, module, apps, namespaces } = completed;
  const origin = originOfCluster(module);
  const placed = apps.map((app) => ({ app, folder: appFolder(app, completed) }));
  const gitops = apps.find(isGitops);
  const shared = namespaces.filter(({ metadata }) => metadata.name !== gitops?.app.namespace);
  const computed = [...projectsOf(completed), ...placed.map(({ app, folder }) => applicationOf(app, completed, folder)), ...(shared.length > 0 ? [namespacesApplication(completed)] : [])];
  const folders: readonly Folder[] = [
    ...placed.map(({ folder }) => folder),
    { path: `${cluster.name}/apps/namespaces`, namespace: "", objects: shared.map((object) => ({ object, origin })), bases: [], cluster: completed },
    { path: `${cluster.name}/argocd`, namespace: argocdNamespace, objects: computed.map((object) => ({ object, origin })), bases: [], cluster: completed },
    ...(gitops === undefined ? [{ path: `${cluster.name}/bootstrap`, namespace: argocdNamespace, objects: rootOf(cluster).map((object) => ({ object, origin })), bases: [], cluster: completed }] : []),
  ];
  return folders.filter((folder) => !isEmpty(folder));
};
