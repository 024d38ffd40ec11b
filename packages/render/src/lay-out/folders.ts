import type { Asked, IgnoredDifference } from "@ashlar/model";
import { application } from "../argocd/application.ts";
import { type Band, bandOf } from "../argocd/bands.ts";
import { argocdFolder, argocdNamespace, gitopsSlot, namespacesName } from "../argocd/names.ts";
import { type Held, platformTeam, projectsOf } from "../argocd/projects.ts";
import { rootOf } from "../argocd/root.ts";
import { isIgnoreAsk } from "../complete/application-asks.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { deploysSomething } from "../complete/deploys-something.ts";
import type { LoadedCluster } from "../load/load-environments.ts";
import { appFolder, isPatched } from "./app-folder.ts";
import { bootstrapFolder } from "./bootstrap-folder.ts";
import { type Folder, isEmpty } from "./folder.ts";
import { originOfCluster } from "./origin.ts";

/** An Application to be, and the folder that it syncs. */
interface Placed extends Omit<Held, "objects"> {
  readonly name: string;
  readonly namespace: string;
  readonly band: Band;
  readonly cascade: boolean;
  readonly folder: Folder;
  readonly ignored: readonly IgnoredDifference[];
}

/** Each difference once, in a fixed order. */
const ignoredOf = (asks: readonly Asked[]): readonly IgnoredDifference[] => {
  const differences = asks.filter(isIgnoreAsk).map(({ difference }) => difference);
  return [...new Map(differences.map((each) => [JSON.stringify(each), each] as const).sort(([a], [b]) => (a < b ? -1 : 1))).values()];
};

const placedApp = (completed: CompletedApp, folder: Folder, ignored: readonly IgnoredDifference[]): Placed => {
  const { app, slots, sources, leaves } = completed;
  const { name, namespace, alsoIn = [], team, kinds = [] } = app;
  // A brick stays running when a bad merge drops it, and goes when it was said before that it would.
  const cascade = slots.length === 0 || leaves;
  return { name, namespace, team, band: bandOf(completed), cascade, namespaces: [namespace, ...alsoIn], sources, kinds, folder, ignored };
};

/**
 * The cluster's namespaces; that of Argo CD itself must be there before it, and lies with it in `bootstrap/`. They lie in no namespace
 * themselves, so the one that their Application names is never used: a cluster with a hub need not have it.
 */
const placedNamespaces = (of: CompletedCluster, gitops: CompletedApp | undefined): Placed => {
  const origin = originOfCluster(of.module);
  const shared = of.namespaces.filter(({ metadata }) => metadata.name !== gitops?.app.namespace);
  const path = `${of.cluster.name}/apps/${namespacesName}`;
  return {
    name: namespacesName,
    namespace: argocdNamespace,
    team: platformTeam,
    band: "namespaces",
    cascade: false,
    namespaces: [argocdNamespace],
    sources: [],
    kinds: [],
    ignored: [],
    folder: { path, namespace: "", origin, objects: shared.map((object) => ({ object, origin })), bases: [], cluster: of },
  };
};

/** The Applications and AppProjects of a cluster, and on a hub the roots of others: what `root` syncs. */
const applicationsFolder = (of: CompletedCluster, placed: readonly Placed[], spokes: readonly LoadedCluster[]): Folder => {
  const { cluster, scopeOf, module } = of;
  const origin = originOfCluster(module);
  const held = placed.map((each) => ({ ...each, objects: each.folder.objects.map(({ object }) => object) }));
  const applications = placed.map(({ folder, sources, ...each }) =>
    application({
      ...each,
      cluster,
      ...(!isEmpty(folder) && { folder: `clusters/${folder.path}` }),
      sources: sources.filter((source) => !isPatched(source)),
    }),
  );
  const own = [...projectsOf(cluster, held, scopeOf), ...applications].map((object) => ({ object, origin }));
  const roots = spokes.flatMap((spoke) => rootOf(spoke.cluster).map((object) => ({ object, origin: originOfCluster(spoke.module) })));
  return { path: argocdFolder(cluster), namespace: argocdNamespace, origin, objects: [...own, ...roots], bases: [], cluster: of };
};

/**
 * Every folder of a cluster: one per app and brick, `namespaces`, `argocd`, and `bootstrap` unless its hub brings it up.
 * @param spokes the clusters whose hub it is
 */
export const foldersOf = (completed: CompletedCluster, spokes: readonly LoadedCluster[]): readonly Folder[] => {
  const deployed = completed.apps.filter(deploysSomething);
  const gitops = completed.cluster.hub === undefined ? deployed.find(({ slots }) => slots.includes(gitopsSlot)) : undefined;
  const bootstrap = completed.cluster.hub === undefined ? bootstrapFolder(gitops, completed) : undefined;
  const ignored = Map.groupBy(completed.applicationAsks, ({ from }) => from.app);
  const apps = deployed.map((app) =>
    placedApp(app, app === gitops && bootstrap ? bootstrap : appFolder(app, completed), ignoredOf(ignored.get(app.app.name) ?? [])),
  );
  const namespaces = placedNamespaces(completed, gitops);
  const placed = [...apps, ...(isEmpty(namespaces.folder) ? [] : [namespaces])];
  const folders = new Set([
    ...placed.map(({ folder }) => folder),
    applicationsFolder(completed, placed, spokes),
    ...(bootstrap ? [bootstrap] : []),
  ]);
  return [...folders].filter((folder) => !isEmpty(folder));
};
