import { type Checked, check, type Placed, type Settings, severityOf, staleLock, staleLocks } from "@ashlar/checks";
import type { Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { fileName } from "../lay-out/file-name.ts";
import type { Folder, PlacedObject } from "../lay-out/folder.ts";
import type { Judge } from "../render-clusters.ts";
import { checksOf } from "./checks-of.ts";

/** An object that will be checked, and what it came from. */
interface Made extends Placed {
  readonly in: Folder;
  readonly as: PlacedObject;
}

/** The objects of a cluster, and where each comes from: the module of its app, or of the cluster for what the renderer computes. */
const origins = (completed: CompletedCluster, folders: readonly Folder[]) => {
  const objects = folders.flatMap((folder): readonly Made[] => {
    const at = `clusters/${folder.path}`;
    return folder.objects.map((as) =>
      as.app === undefined
        ? { object: as.object, folder: at, in: folder, as }
        : { object: as.object, folder: at, in: folder, as, app: as.app.app.name },
    );
  });
  // What kustomize joins with upstream bases is more than its objects.
  const others = folders.flatMap(({ path, bases }) => (bases.length > 0 ? [`clusters/${path}/kustomization.yaml`] : []));
  const whereFrom = (placed: Placed): Partial<Problem> => {
    // Problems are reported of these very objects.
    const { in: folder, as } = placed as Made;
    return {
      ...(as.app && { app: as.app.app.name }),
      file: as.app?.module ?? completed.module,
      manifest: `clusters/${folder.path}/${fileName(as.object, folder.namespace)}`,
    };
  };
  return { objects, others, whereFrom };
};

/** Locks that were recorded from another version of what an app deploys. */
const staleLocksOf = ({ apps }: CompletedCluster, settings: Settings): readonly Problem[] => {
  const severity = severityOf(staleLock, settings);
  if (severity === undefined) return [];
  return apps.flatMap(({ app, module, sources }) =>
    staleLocks(sources).map((problem) => ({ ...problem, app: app.name, file: module, ...(severity === "warning" && { severity }) })),
  );
};

/**
 * Holds every object of a cluster against the API of its Kubernetes version and all other rules, as its environment sets them.
 * @param accepted rules of the API server's that are overruled this once
 * @param only which rules look at all; left out: every rule that is on
 */
export const checkFolders =
  (accepted: readonly string[] = [], only?: Checked["only"]): Judge =>
  (completed, folders) => {
    const { cluster, module } = completed;
    const checks = checksOf(completed);
    const problems = check({ ...checks, ...origins(completed, folders), accepted, ...(only && { only }) });
    return [...staleLocksOf(completed, checks.settings), ...problems].map((problem) => ({
      cluster: cluster.name,
      file: module,
      ...problem,
    }));
  };
