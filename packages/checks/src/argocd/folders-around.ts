import type { Application } from "./applications.ts";
import type { Matcher } from "./glob.ts";
import { folderOf } from "./path.ts";

/** A folder that an Application syncs. */
export interface SyncedFolder {
  readonly application: Application;
  readonly folder: string;
  /** Read with kustomize, helm or a plugin, of which nothing is known here: all in it counts as read. */
  readonly tooled: boolean;
  readonly recurse: boolean;
  readonly includes?: Matcher;
  readonly excludes?: Matcher;
}

/** What Argo CD takes for a manifest (Argo CD 3.5, reposerver). */
const manifest = /\.(?:yaml|yml|json|jsonnet)$/;

const reads = ({ folder, tooled, recurse, includes, excludes }: SyncedFolder, path: string): boolean => {
  if (tooled) return true;
  const below = folder === "" ? path : path.slice(folder.length + 1);
  return manifest.test(path) && (recurse || !below.includes("/")) && (includes?.(below) ?? true) && excludes?.(below) !== true;
};

export interface Readers {
  readonly applications: readonly Application[];
  /** Whether every other manifest right in the folder has the same readers. */
  readonly isPlain: boolean;
}

/** Answers who reads a file: the folders around each folder are found once. */
export const foldersAround = (byFolder: ReadonlyMap<string, readonly SyncedFolder[]>): ((path: string) => Readers) => {
  const known = new Map<string, readonly SyncedFolder[]>();
  const of = (folder: string): readonly SyncedFolder[] => {
    const there = known.get(folder);
    if (there !== undefined) return there;
    const own = byFolder.get(folder) ?? [];
    const found = folder === "" ? own : [...own, ...of(folderOf(folder)).filter(({ tooled, recurse }) => tooled || recurse)];
    known.set(folder, found);
    return found;
  };
  return (path) => {
    const around = of(folderOf(path));
    return {
      applications: around.filter((folder) => reads(folder, path)).map(({ application }) => application),
      isPlain: around.every(({ includes, excludes }) => includes === undefined && excludes === undefined),
    };
  };
};
