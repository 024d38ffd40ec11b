import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { applyChanges } from "./apply-changes.ts";
import { diskProblem, untouched } from "./disk-problem.ts";
import { clustersFolder } from "./manifest-file.ts";
import { type Run, remember } from "./remember.ts";
import { removeEmptyFolders } from "./remove-empty-folders.ts";
import { memoryName, readMemory, writeMemory } from "./render-memory.ts";
import { clearStaging } from "./stage.ts";

/** The memory is written before the tree, so that a kill at any moment leaves no content that nobody knows. */
const writeDown = (run: Run, file: string): readonly Problem[] => {
  try {
    const known = run.scope.has("") ? new Map() : readMemory(file); // a run of everything keeps nothing of it
    writeMemory(file, remember(known, run));
  } catch (error) {
    if (run.changes.length > 0) return [diskProblem(error, file, untouched)]; // a tree that is up to date can do without
  }
  return [];
};

/**
 * Brings the disk to what a plan without errors says, and clears away what a killed run left behind.
 * @param emptyFolders folders that held no file when the tree was read
 */
export const carryOut = (root: string, run: Run, emptyFolders: readonly string[], stateFolder: string): readonly Problem[] => {
  const unwritten = writeDown(run, join(stateFolder, memoryName));
  if (unwritten.length > 0) return unwritten;
  const failed = run.changes.length === 0 ? [] : applyChanges(root, run.changes, run.wanted);
  if (failed.length > 0) return failed;
  removeEmptyFolders(root, emptyFolders);
  try {
    clearStaging(root);
  } catch (error) {
    return [diskProblem(error, `${clustersFolder}/`, "every manifest stands as wanted")];
  }
  return [];
};
