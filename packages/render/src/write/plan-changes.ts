import type { Problem } from "@ashlar/model";
import { foldersOf, foreignFiles } from "./foreign-files.ts";
import { carriesMark } from "./manifest-file.ts";
import type { OriginOf } from "./origin.ts";
import { editedByHand, fileInTheWay, foreignInPlace } from "./plan-problems.ts";
import { inScope, type Scope } from "./scope.ts";
import { wouldEmpty } from "./would-empty.ts";

/** One file to be touched. */
export interface Change {
  readonly kind: "create" | "update" | "remove";
  /** Relative to `clusters/`. */
  readonly path: string;
  /** A hand edit is lost by it, because `overwrite` said so. */
  readonly edited?: true;
}

/** What a run would do, and why it may not. */
export interface Plan {
  /** Sorted by path; a file that a problem keeps as it is has no change. */
  readonly changes: readonly Change[];
  /** How many files in scope stand exactly as wanted. */
  readonly unchanged: number;
  readonly problems: readonly Problem[];
}

export interface PlanOptions {
  /** Replace and remove also what was edited by hand, and replace files without the mark where a manifest belongs. */
  readonly overwrite?: boolean;
  /** Apps and clusters that may lose their last manifest: `shop`, `prod-eu/shop`, `prod-eu`. */
  readonly remove?: readonly string[];
  /** Where a content that differs from the wanted one comes from. */
  readonly originOf: OriginOf;
}

const byPath = (one: Change, other: Change): number => (one.path < other.path ? -1 : 1);

/**
 * Compares what stands with what is wanted. Pure, and linear in the number of files.
 * @param current text by path, of all files in scope and no others
 * @param wanted text by path; what lies outside the scope is left out of account
 */
export const planChanges = (
  current: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
  scope: Scope,
  options: PlanOptions,
): Plan => {
  const { originOf, overwrite = false, remove = [] } = options;
  const covered = [...wanted.keys()].filter((path) => inScope(scope, path));
  const changes: Change[] = [];
  const problems: Problem[] = [];

  const touch = (kind: "update" | "remove", path: string, text: string): void => {
    const edited = originOf(path, text) === "hand";
    if (edited && !overwrite) problems.push(editedByHand(kind, path, wanted.get(path)));
    else changes.push(edited ? { kind, path, edited } : { kind, path });
  };

  let unchanged = 0;
  let met = 0;
  for (const path of covered) {
    const text = current.get(path);
    if (text !== undefined) met++;
    if (text === undefined) changes.push({ kind: "create", path });
    else if (text === wanted.get(path)) unchanged++;
    else if (overwrite || carriesMark(text) || originOf(path, text) === "merge") touch("update", path, text);
    else problems.push(foreignInPlace(path));
  }

  const unwanted = met === current.size ? [] : [...current].filter(([path]) => !wanted.has(path));
  const marked = unwanted.filter(([, text]) => carriesMark(text));
  const foreign = unwanted.filter(([, text]) => !carriesMark(text));
  const ours = unwanted.length === 0 ? new Set<string>() : foldersOf([...covered, ...marked.map(([path]) => path)]);
  const stale: string[] = [];
  for (const [path, text] of marked) {
    if (ours.has(path)) {
      problems.push(fileInTheWay(path));
      continue;
    }
    stale.push(path);
    touch("remove", path, text);
  }
  problems.push(
    ...foreignFiles(
      foreign.map(([path]) => path),
      ours,
    ),
  );
  problems.push(...wouldEmpty(stale, covered, scope, remove));
  return { changes: changes.sort(byPath), unchanged, problems };
};
