import type { SourceDiff } from "../source-diff.ts";

/** A module that differs, written as a diff: `-` before what goes, `+` before what comes, a space before the rest. */
export const diffOf = (file: string, text: string): SourceDiff => ({
  file,
  lines: text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ kind: line.startsWith("+") ? "added" : line.startsWith("-") ? "removed" : "same", text: line.slice(1) })),
});
