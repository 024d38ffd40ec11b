import type { Problem } from "@ashlar/model";
import { clustersFolder, inClusters } from "./manifest-file.ts";
import { folderOf } from "./real-folder.ts";

/** All folders that hold one of the paths, at any depth. */
export const foldersOf = (paths: Iterable<string>): Set<string> => {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== "" && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
    }
  }
  return folders;
};

/** The highest folder over a path that is none of ours, or the path itself. */
const highest = (path: string, ours: ReadonlySet<string>): string => {
  for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
    const folder = path.slice(0, end);
    if (!ours.has(folder)) return folder;
  }
  return path;
};

/**
 * Files without the mark as problems. A folder in which nothing is ours is one problem, however much it holds.
 * @param foreign paths of files without the mark that no render wants
 * @param ours folders that hold a manifest, standing or wanted
 */
export const foreignFiles = (foreign: readonly string[], ours: ReadonlySet<string>): readonly Problem[] => {
  const counts = new Map<string, number>();
  for (const path of foreign) {
    const place = highest(path, ours);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const own = new Set(foreign);
  return [...counts].map(([place, count]): Problem => {
    const file = inClusters(place);
    const holds = `${file}/ holds ${count === 1 ? "a file" : `${count} files`} that ashlar did not render`;
    return {
      rule: "foreign-file",
      file,
      message: `${own.has(place) ? `${file} was not rendered by ashlar` : holds}; it is left alone`,
      remedy: `move it out of ${clustersFolder}/, which holds rendered manifests only`,
    };
  });
};
