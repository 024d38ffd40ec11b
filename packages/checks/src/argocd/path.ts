import type { Placed } from "../tree/tree.ts";

/** The folder that a file is in; the empty string for the topmost. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** Whether a file is right in a folder, and not in one below. */
export const isRightIn = (path: string, folder: string): boolean =>
  path.charCodeAt(folder.length) === 47 && path.startsWith(folder) && !path.includes("/", folder.length + 1);

interface Folders {
  /** Those that manifests are right in. */
  readonly right: ReadonlySet<string>;
  /** Those, and all around them. */
  readonly all: ReadonlySet<string>;
}

/** The folders of manifests. */
export const foldersOf = (objects: readonly Placed[]): Folders => {
  const right = new Set<string>();
  const all = new Set<string>();
  let last: string | undefined;
  for (const { path, folder = path } of objects) {
    if (folder === undefined || folder === last || (folder === path && last !== undefined && isRightIn(path, last))) continue;
    last = folder === path ? folderOf(path) : folder;
    right.add(last);
    for (let at = last; at !== "" && !all.has(at); at = folderOf(at)) all.add(at);
  }
  return { right, all };
};
