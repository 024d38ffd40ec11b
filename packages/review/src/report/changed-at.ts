import type { TouchedLine } from "../source/source-diff.ts";

/** A line that a change touched, in words that claim no more than that: `changed in environments/prod.ts:112`. */
export const changedAt = ({ file, line, side }: TouchedLine): { readonly words: string; readonly at: string } => ({
  words: side === "after" ? "changed in" : "removed from",
  at: `${file}:${line}`,
});
