import { check, type Placed } from "@ashlar/checks";
import type { Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { fileName } from "../lay-out/file-name.ts";
import type { Folder, PlacedObject } from "../lay-out/folder.ts";
import type { Judge } from "../render-clusters.ts";
import { checksOf } from "./checks-of.ts";

/** Where the objects of a cluster come from: the module of their app, or of the cluster for what the renderer computes. */
const origins = (completed: CompletedCluster, folders: readonly Folder[]) => {
  const made = new Map<Placed, readonly [Folder, PlacedObject]>();
  const objects = folders.flatMap((folder) => {
    const at = `clusters/${folder.path}`;
    return folder.objects.map((each) => {
      const placed = { object: each.object, folder: at, ...(each.app && { app: each.app.app.name }) };
      made.set(placed, [folder, each]);
      return placed;
    });
  });
  // What kustomize joins with upstream bases is more than its objects.
  const others = folders.flatMap(({ path, bases }) => (bases.length > 0 ? [`clusters/${path}/kustomization.yaml`] : []));
  const whereFrom = (placed: Placed): Partial<Problem> => {
    const [folder, of] = made.get(placed) ?? [];
    return {
      ...(of?.app && { app: of.app.app.name }),
      file: of?.app?.module ?? completed.module,
      ...(folder && of && { manifest: `clusters/${folder.path}/${fileName(of.object, folder.namespace)}` }),
    };
  };
  return { objects, others, whereFrom };
};

/**
 * Holds every object of a cluster against the API of its Kubernetes version and all other rules, as its environment sets them.
 * @param accepted rules of the API server's that are overruled this once
 */
export const checkFolders =
  (accepted: readonly string[] = []): Judge =>
  (completed, folders) => {
    const { cluster, module } = completed;
    const problems = check({ ...checksOf(completed), ...origins(completed, folders), accepted });
    return problems.map((problem) => ({ cluster: cluster.name, file: module, ...problem }));
  };
