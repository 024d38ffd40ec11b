import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { diskProblem, untouched } from "./disk-problem.ts";
import { clustersFolder, inClusters } from "./manifest-file.ts";
import type { Change } from "./plan-changes.ts";
import { type Footing, folderOf, realFolder } from "./real-folder.ts";
import { removeEmptyFolders } from "./remove-empty-folders.ts";
import { removeManifest } from "./remove-manifest.ts";
import { clearStaging, openStage } from "./stage.ts";

const partly = "every manifest is whole, but only some are new";

const vanished = (file: string): Problem => ({
  rule: "changed-meanwhile",
  file,
  message: `the folder of ${file} was removed by somebody else while ashlar was writing; ${partly}`,
  remedy: "render again",
});

/**
 * Looks at the folder of each path again, just before it is touched: it may have become a link since it was read. One look
 * serves the files of a folder that come one after the other.
 */
const footingOf = (root: string): ((path: string) => Footing) => {
  let last: string | undefined;
  return (path) => {
    const folder = folderOf(path);
    const footing = folder === last ? "folder" : realFolder(root, folder);
    last = footing === "folder" ? folder : undefined;
    return footing;
  };
};

/**
 * Carries out a plan that has no error. First all new texts are written beside the tree, so that a full disk shows before
 * any manifest is touched; then each is renamed into place; then stale files go. Killed at any moment, every path
 * holds its old content or its new one, whole, and none that stays is missing. A disk that refuses is one problem.
 * @param changes sorted by path
 * @param wanted text by path, for each path that is to be created or updated
 */
export const applyChanges = (root: string, changes: readonly Change[], wanted: ReadonlyMap<string, string>): readonly Problem[] => {
  const home = join(root, clustersFolder);
  const footing = footingOf(root);
  const removes = changes.filter(({ kind }) => kind === "remove");
  let at = "";
  let left = untouched;
  try {
    if (realFolder(root, "") === "absent") mkdirSync(home);
    const top = realFolder(root, "");
    if (typeof top === "object") return [top];
    const stage = openStage(root);
    for (const { kind, path } of changes) {
      const text = wanted.get(path);
      if (kind === "remove" || text === undefined) continue;
      at = path;
      const problem = stage.put(path, text);
      if (problem !== undefined) return [problem];
    }
    for (const { from, to } of stage.moves) {
      at = to;
      const ground = footing(to);
      if (ground !== "folder") return [ground === "absent" ? vanished(inClusters(to)) : ground];
      renameSync(from, join(home, to));
      left = partly;
    }
    const emptied = new Set<string>();
    const twins = new Map<string, string>(); // what was written, by its path in lower case
    const writes = removes.length === 0 ? [] : changes.filter(({ kind }) => kind !== "remove");
    for (const { path } of writes) twins.set(path.toLowerCase(), path);
    for (const { path } of removes) {
      at = path;
      const ground = footing(path);
      if (typeof ground === "object") return [ground];
      if (ground === "folder") removeManifest(home, path, twins.get(path.toLowerCase()));
      left = partly;
      emptied.add(folderOf(path));
    }
    removeEmptyFolders(root, emptied);
    return [];
  } catch (error) {
    return [diskProblem(error, inClusters(at), left)];
  } finally {
    try {
      clearStaging(root);
    } catch {
      // A disk that refuses this refused the rest too, which is reported; the next run clears it.
    }
  }
};
