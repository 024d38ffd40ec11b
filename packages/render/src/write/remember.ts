import type { Change } from "./plan-changes.ts";
import { type RenderMemory, textId } from "./render-memory.ts";
import { inScope, type Scope } from "./scope.ts";

/** What a run knows when its plan stands. */
export interface Run {
  readonly current: ReadonlyMap<string, string>;
  readonly wanted: ReadonlyMap<string, string>;
  readonly scope: Scope;
  readonly changes: readonly Change[];
}

/** The ids that a change may leave at its path, whenever the run is killed. A hand edit is never remembered. */
const idsOf = ({ kind, path, edited }: Change, { current, wanted }: Run): readonly string[] => {
  const ids: string[] = [];
  const after = kind === "remove" ? undefined : wanted.get(path);
  const before = edited ? undefined : current.get(path);
  if (after !== undefined) ids.push(textId(after));
  if (before !== undefined) ids.push(textId(before));
  return ids;
};

/**
 * The memory to write *before* a run touches the tree: what it will write and what it replaces. Paths outside the scope keep
 * what is known of them; paths that neither stand nor are wanted any more are forgotten.
 */
export const remember = (before: RenderMemory, run: Run): RenderMemory => {
  const after = new Map<string, readonly string[]>();
  for (const [path, ids] of before) {
    if (!inScope(run.scope, path) || run.wanted.has(path) || run.current.has(path)) after.set(path, ids);
  }
  for (const change of run.changes) after.set(change.path, idsOf(change, run));
  for (const [path, text] of run.wanted) {
    if (!after.has(path) && inScope(run.scope, path)) after.set(path, [textId(text)]);
  }
  return after;
};
