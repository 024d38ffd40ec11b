import { rmdirSync } from "node:fs";
import { join } from "node:path";
import { inClusters } from "./manifest-file.ts";
import { folderOf, realFolder } from "./real-folder.ts";

/**
 * Removes those of the folders that are empty, and those above them that this empties, but never `clusters/`. A folder that
 * holds anything, also what the writer does not read, stays: `rmdir` takes empty ones only.
 * @param folders relative to `clusters/`
 */
export const removeEmptyFolders = (root: string, folders: Iterable<string>): void => {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let at = folder; at !== "" && !all.has(at); at = folderOf(at)) all.add(at);
  }
  // A folder's path is shorter than those in it, so the longest first is the inner ones first.
  for (const folder of [...all].sort((one, other) => other.length - one.length)) {
    try {
      if (realFolder(root, folder) === "folder") rmdirSync(join(root, inClusters(folder)));
    } catch {
      // Not empty, or not to be removed by us: it stays.
    }
  }
};
