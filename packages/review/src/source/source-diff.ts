/** One line of a module, as a difference has it. */
export interface DiffedLine {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** A module that differs between two revisions: all of its lines, with those that were added and removed. */
export interface SourceDiff {
  /** Where it is, or was: `apps/shop/app.ts`. */
  readonly file: string;
  readonly lines: readonly DiffedLine[];
}

/** All that a change did to modules. */
export interface SourceDiffs {
  readonly modules: readonly SourceDiff[];
  /** Whether that is all: what is too much to read is left out, and then nothing is found by having no rival. */
  readonly whole: boolean;
}

/** A line that the change touched. */
export interface TouchedLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `after`: it was added or changed, and stands there now. `before`: it was removed, and stood there. */
  readonly side: "before" | "after";
}
