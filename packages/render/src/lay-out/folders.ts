import { application } from "../argocd/application.ts";
import { type Band, bandOf } from "../argocd/bands.ts";
import { argocdNamespace, gitopsSlot } from "../argocd/names.ts";
import { type Held, platformTeam, projectsOf } from "../argocd/projects.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { deploysSomething } from "../complete/deploys-something.ts";
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
}

const placedApp = (completed: CompletedApp, folder: Folder): Placed => {
  const { app, slots, sources } = completed;
  const { name, namespace, alsoIn = [], team, kinds = [] } = app;
  const cascade = slots.length === 0;
  return { name, namespace, team, band: bandOf(completed), cascade, namespaces: [namespace, ...alsoIn], sources, kinds, folder };
};

/** The cluster's namespaces; that of Argo CD itself must be there before it, and lies with it in `bootstrap/`. */
const placedNamespaces = (of: CompletedCluster, gitops: CompletedApp | undefined): Placed => {
  const origin = originOfCluster(of.module);
  const shared = of.namespaces.filter(({ metadata }) => metadata.name !== gitops?.app.namespace);
  const path = `${of.cluster.name}/apps/namespaces`;
  return {
    name: "namespaces",
    namespace: argocdNamespace,
    team: platformTeam,
    band: "namespaces",
    cascade: false,
    namespaces: [argocdNamespace],
    sources: [],
    kinds: [],
    folder: { path, namespace: "", origin, objects: shared.map((object) => ({ object, origin })), bases: [], cluster: of },
  };
};

/** The Applications and AppProjects of a cluster, and nothing else: what `root` syncs. */
const argocdFolder = (of: CompletedCluster, placed: readonly Placed[]): Folder => {
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
  const objects = [...projectsOf(cluster, held, scopeOf), ...applications].map((object) => ({ object, origin }));
  return { path: `${cluster.name}/argocd`, namespace: argocdNamespace, origin, objects, bases: [], cluster: of };
};

/** Every folder of a cluster: one per app and brick, `namespaces`, `argocd`, `bootstrap`. */
export const foldersOf = (completed: CompletedCluster): readonly Folder[] => {
  const deployed = completed.apps.filter(deploysSomething);
  const gitops = deployed.find(({ slots }) => slots.includes(gitopsSlot));
  const bootstrap = bootstrapFolder(gitops, completed);
  const apps = deployed.map((app) => placedApp(app, app === gitops ? bootstrap : appFolder(app, completed)));
  const namespaces = placedNamespaces(completed, gitops);
  const placed = [...apps, ...(isEmpty(namespaces.folder) ? [] : [namespaces])];
  const folders = new Set([...placed.map(({ folder }) => folder), argocdFolder(completed, placed), bootstrap]);
  return [...folders].filter((folder) => !isEmpty(folder));
};
