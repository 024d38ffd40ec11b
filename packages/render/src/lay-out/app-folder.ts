import type { GitSource, Source } from "@ashlar/model";
import { withWave } from "../argocd/bands.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import type { Folder } from "./folder.ts";
import { originOfApp } from "./origin.ts";

/** Whether kustomize joins a source with our own objects; Argo CD reads every other source itself. */
export const isPatched = (source: Source): source is GitSource => source.source === "git" && source.patches !== undefined;

/** The folder of an app or a brick. Empty when everything comes from upstream. */
export const appFolder = (app: CompletedApp, of: CompletedCluster): Folder => {
  const origin = originOfApp(app, of.module);
  return {
    path: `${of.cluster.name}/apps/${app.app.name}`,
    namespace: app.app.namespace,
    origin,
    objects: app.objects.map((object) => ({ object: withWave(object, app), origin, app })),
    bases: app.sources.filter(isPatched),
    cluster: of,
  };
};
