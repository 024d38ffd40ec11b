import type { Change } from "./plan-changes.ts";
import { type KnownIds, type RenderMemory, textId } from "./render-memory.ts";
import { inScope, type Scope } from "./scope.ts";

/** What a run knows when its plan stands. */
export interface Run {
  readonly current: ReadonlyMap<string, string>;
  readonly wanted: ReadonlyMap<string, string>;
  readonly scope: Scope;
  readonly changes: readonly Change[];
}

/**
 * The memory to write *before* a run touches the tree: what it will write and what it replaces, but never a hand edit. Paths
 * outside the scope keep what is known of them; paths that neither stand nor are wanted any more are forgotten.
 */
export const remember = (before: RenderMemory, { current, wanted, scope, changes }: Run): RenderMemory => {
  const after = new Map<string, KnownIds>();
  for (const [path, ids] of before) if (!inScope(scope, path)) after.set(path, ids);
  for (const [path, text] of wanted) if (inScope(scope, path)) after.set(path, { wanted: textId(text) });
  for (const { path, edited } of changes) {
    const replaced = edited ? undefined : current.get(path);
    if (replaced !== undefined) after.set(path, { ...after.get(path), before: textId(replaced) });
  }
  return after;
};
