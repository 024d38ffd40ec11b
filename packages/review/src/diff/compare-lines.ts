import { diffArrays } from "diff";

export interface Line {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Lines that are shown around what differs. */
const around = 3;
/** Beyond that many lines that differ nobody reads them, and to look for the fewest takes time. */
const mostEdits = 1000;

/** What stands for lines that are the same and not shown. */
const skipped: Line = { kind: "same", text: "⋮" };

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, "").split("\n");

/** The lines of a text that differ with some around them; undefined where there are too many. */
export const compareLines = (before: string, after: string): readonly Line[] | undefined => {
  const parts = diffArrays([...linesOf(before)], [...linesOf(after)], { maxEditLength: mostEdits });
  if (parts === undefined) return undefined;
  return parts.flatMap(({ value, added, removed }, index) => {
    const lines = value.map((text): Line => ({ kind: added ? "added" : removed ? "removed" : "same", text }));
    if (added || removed) return lines;
    const [head, tail] = [index === 0 ? 0 : around, index === parts.length - 1 ? 0 : around];
    if (lines.length <= head + tail + 1) return lines;
    return [...lines.slice(0, head), skipped, ...lines.slice(lines.length - tail)];
  });
};
