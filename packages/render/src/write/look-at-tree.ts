import { join } from "node:path";
import type { Problem } from "@ashlar/model";
import { clustersFolder } from "./manifest-file.ts";
import { originIn } from "./origin.ts";
import { type Plan, type PlanOptions, planChanges } from "./plan-changes.ts";
import { readTree, type StandingTree } from "./read-tree.ts";
import { memoryName } from "./render-memory.ts";
import type { Scope } from "./scope.ts";
import type { StateFolder } from "./state-folder.ts";

/** What stands, and what is to be done about it. */
export interface Look {
  readonly tree: StandingTree;
  /** With the problems of reading among its problems. */
  readonly plan: Plan;
}

const gitRefused = (reason: string): Problem => ({
  rule: "git-refused",
  severity: "warning",
  message: `git does not tell what it holds of ${clustersFolder}/, so a hand edit cannot be told from a checkout: ${reason}`,
  remedy: "put right what git complains about, then render again",
});

/** Reads the part of `clusters/` that is in scope and plans. Writes nothing. Git is asked only if a file differs. */
export const lookAtTree = (
  root: string,
  wanted: ReadonlyMap<string, string>,
  scope: Scope,
  options: Pick<PlanOptions, "overwrite" | "remove">,
  state: () => StateFolder,
): Look => {
  const tree = readTree(root, scope, wanted);
  const originOf = originIn(root, () => join(state().folder, memoryName));
  const plan = planChanges(tree.files, wanted, scope, { ...options, originOf });
  const problems = [...tree.problems, ...plan.problems];
  const reason = problems.some(({ rule }) => rule === "edited-by-hand") ? state().refused : undefined;
  if (reason !== undefined) problems.push(gitRefused(reason));
  return { tree, plan: { ...plan, problems } };
};
