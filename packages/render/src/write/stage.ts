import { lstatSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { clustersFolder } from "./manifest-file.ts";
import { folderOf, nameOf, realFolder } from "./real-folder.ts";
import { stagingFolder } from "./staging-folder.ts";

/** A finished file or a finished new folder, to be renamed to where it belongs. */
export interface Move {
  /** Absolute, in the staging folder. */
  readonly from: string;
  /** Relative to `clusters/`. */
  readonly to: string;
}

/** New texts on their way into the tree. */
export interface Stage {
  /**
   * Writes a text beside the tree.
   * @throws the error of the file system
   */
  readonly put: (path: string, text: string) => Problem | undefined;
  readonly moves: readonly Move[];
}

const stagingPath = (root: string): string => join(root, clustersFolder, stagingFolder);

/**
 * Removes the staging folder, this run's or what a killed one left, and all in it. A link of that name is removed, never
 * followed, and nothing is done where `clusters/` itself is a link.
 */
export const clearStaging = (root: string): void => {
  if (realFolder(root, "") !== "folder") return;
  if (lstatSync(stagingPath(root), { throwIfNoEntry: false }) === undefined) return; // one call where rm takes several
  rmSync(stagingPath(root), { recursive: true, force: true });
};

/**
 * Opens an empty staging folder. A file of a folder that stands is staged alone; a folder that does not stand yet is staged whole,
 * to be moved by one rename instead of one per file. `mkdir` and the flag `wx` fail on anything that
 * stands there, a link too. No fsync: what counts is in git, and git can bring back what a power cut takes.
 */
export const openStage = (root: string): Stage => {
  const staging = stagingPath(root);
  clearStaging(root);
  mkdirSync(staging);
  writeFileSync(join(staging, ".gitignore"), "*\n"); // so that `git add` after a kill takes nothing along
  const moves: Move[] = [];
  const places = new Map<string, string | undefined>([["", undefined]]);

  /** Where a folder that does not stand yet is being built; undefined for one that stands. */
  const place = (folder: string): string | undefined | Problem => {
    if (places.has(folder)) return places.get(folder);
    const parent = place(folderOf(folder));
    if (typeof parent === "object") return parent;
    let built: string | undefined;
    if (parent !== undefined) built = `${parent}/${nameOf(folder)}`;
    else {
      const footing = realFolder(root, folder);
      if (typeof footing === "object") return footing;
      if (footing === "absent") {
        built = `${staging}/${moves.length}`;
        moves.push({ from: built, to: folder });
      }
    }
    if (built !== undefined) mkdirSync(built);
    places.set(folder, built);
    return built;
  };

  const put = (path: string, text: string): Problem | undefined => {
    const built = place(folderOf(path));
    if (typeof built === "object") return built;
    const from = built === undefined ? `${staging}/${moves.length}` : `${built}/${nameOf(path)}`;
    if (built === undefined) moves.push({ from, to: path });
    writeFileSync(from, text, { encoding: "utf8", flag: "wx", mode: 0o644 });
    return undefined;
  };
  return { put, moves };
};
