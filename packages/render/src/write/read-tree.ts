import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { unreadable } from "./disk-problem.ts";
import { clustersFolder, inClusters } from "./manifest-file.ts";
import { folderInTheWay, oddKind } from "./plan-problems.ts";
import { folderOf, linkProblem, nameOf, realFolder } from "./real-folder.ts";
import { inScope, type Scope } from "./scope.ts";
import { stagingFolder } from "./staging-folder.ts";

/** What stands in the part of `clusters/` that a run covers. */
export interface StandingTree {
  /** Every plain file, by its path relative to `clusters/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders with no file in them at any depth, the deepest first. */
  readonly emptyFolders: readonly string[];
  /** Links, pipes and whatever could not be read. */
  readonly problems: readonly Problem[];
}

/** What desktops drop into every folder they show: nobody's work, so neither read nor reported. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

export const isLitter = (name: string): boolean => litter.has(name);

/**
 * Reads the files in scope. A text that equals the wanted one is kept as that very string, so that nothing is held twice
 * and comparing again costs nothing. Sync calls on purpose: for many small files they cost half of what
 * promises do.
 */
export const readTree = (root: string, scope: Scope, wanted: ReadonlyMap<string, string>): StandingTree => {
  const home = join(root, clustersFolder);
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  const problems: Problem[] = [];

  const readFile = (path: string): void => {
    const text = readFileSync(`${home}/${path}`, "utf8");
    const want = wanted.get(path);
    files.set(path, want !== undefined && text === want ? want : text);
  };

  /** Returns whether there is anything but empty folders in the folder. */
  const readFolder = (folder: string): boolean => {
    let holds = false;
    if (wanted.has(folder)) problems.push(folderInTheWay(folder));
    for (const entry of readdirSync(`${home}/${folder}`, { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path !== stagingFolder && read(path, entry)) holds = true;
    }
    if (!holds && folder !== "") emptyFolders.push(folder);
    return holds;
  };

  /** Returns whether anything but empty folders stands at the path. */
  const read = (path: string, entry: Dirent | Stats): boolean => {
    try {
      if (entry.isDirectory()) return readFolder(path);
      if (entry.isSymbolicLink()) problems.push(linkProblem(root, path));
      else if (!entry.isFile()) problems.push(oddKind(path));
      else if (!isLitter(nameOf(path))) readFile(path);
    } catch (error) {
      problems.push(unreadable(error, inClusters(path)));
    }
    return true;
  };

  for (const part of scope) {
    if (part !== "" && inScope(scope, folderOf(part))) continue; // a larger part covers it
    try {
      const parent = realFolder(root, folderOf(part));
      if (typeof parent === "object") problems.push(parent);
      const entry = parent === "folder" ? lstatSync(join(home, part), { throwIfNoEntry: false }) : undefined;
      if (entry !== undefined) read(part, entry);
    } catch (error) {
      problems.push(unreadable(error, inClusters(part)));
    }
  }
  return { files, emptyFolders, problems };
};
