import { realpathSync } from "node:fs";
import type { Problem } from "@ashlar/model";
import { carryOut } from "./carry-out.ts";
import { checkWanted } from "./check-wanted.ts";
import { claimTree } from "./claim-tree.ts";
import { unreadable } from "./disk-problem.ts";
import { lookAtTree } from "./look-at-tree.ts";
import type { ManifestFile } from "./manifest-file.ts";
import type { Plan, PlanOptions } from "./plan-changes.ts";
import { scopeFlaws } from "./plan-problems.ts";
import { scopeOf } from "./scope.ts";
import { type StateFolder, stateFolder } from "./state-folder.ts";

export interface WriteOptions extends Pick<PlanOptions, "overwrite" | "remove"> {
  /** Only says what would be done: writes nothing, nowhere. */
  readonly check?: boolean;
  /** The files and folders that this run renders, relative to `clusters/`; without it all, with `[]` none. */
  readonly scope?: readonly string[];
  /** Of the root, for who knows it already. */
  readonly state?: StateFolder;
}

const stopped = (problems: readonly Problem[]): Plan => ({ changes: [], unchanged: 0, problems });

/**
 * Makes `clusters/` hold exactly what was rendered, or says why not. It reads, compares and checks everything before it
 * touches anything; if there is one error it writes nothing at all. Files that stand as wanted are not touched.
 * @param folder the repository's root, absolute or relative to the working directory
 * @param files the complete wanted state; what lies outside `options.scope` is left out of account
 * @returns what was done; with `check`, or with an error among the problems, what would be done
 */
export const writeTree = (folder: string, files: readonly ManifestFile[], options: WriteOptions = {}): Plan => {
  const wanted = checkWanted(files);
  const flaws = [...wanted.problems, ...scopeFlaws(options.scope ?? [])];
  if (flaws.length > 0) return stopped(flaws);
  let root: string;
  try {
    root = realpathSync(folder);
  } catch (error) {
    return stopped([unreadable(error, folder)]);
  }
  const scope = scopeOf(options.scope);
  let found = options.state;
  const state = (): StateFolder => {
    found ??= stateFolder(root);
    return found;
  };
  if (options.check) return lookAtTree(root, wanted.texts, scope, options, state).plan;

  const claim = claimTree(state().folder);
  if (!("release" in claim)) return stopped([claim]);
  try {
    const { tree, plan } = lookAtTree(root, wanted.texts, scope, options, state);
    if (plan.problems.some(({ severity }) => severity !== "warning")) return plan;
    const run = { current: tree.files, wanted: wanted.texts, scope, changes: plan.changes };
    const failed = carryOut(root, run, tree.emptyFolders, state().folder);
    return { ...plan, problems: [...plan.problems, ...failed] };
  } finally {
    claim.release();
  }
};
