import { argocdNamespace } from "../argocd/names.ts";
import { rootOf } from "../argocd/root.ts";
import type { CompletedApp } from "../complete/complete-app.ts";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { isPatched } from "./app-folder.ts";
import type { Folder } from "./folder.ts";
import { originOfApp, originOfCluster } from "./origin.ts";

/**
 * What a person applies once: the gitops brick, its namespace, and `root`; without such a brick `root` alone. Afterwards
 * the brick's own Application syncs it, in one wave: a second would wait until `root` is healthy, and `root` waits for
 * that Application (Argo CD 3.5: a sync of several waves waits for each but the last to be healthy).
 */
export const bootstrapFolder = (gitops: CompletedApp | undefined, of: CompletedCluster): Folder => {
  const { cluster, module, namespaces } = of;
  const path = `${cluster.name}/bootstrap`;
  const computed = originOfCluster(module);
  const root = rootOf(cluster).map((object) => ({ object, origin: computed }));
  if (gitops === undefined) return { path, namespace: argocdNamespace, origin: computed, objects: root, bases: [], cluster: of };
  const origin = originOfApp(gitops, module);
  const own = namespaces.filter(({ metadata }) => metadata.name === gitops.app.namespace);
  return {
    path,
    namespace: gitops.app.namespace,
    origin,
    objects: [
      ...gitops.objects.map((object) => ({ object, origin, app: gitops })),
      ...own.map((object) => ({ object, origin: computed })),
      ...root,
    ],
    bases: gitops.sources.filter(isPatched),
    cluster: of,
  };
};
