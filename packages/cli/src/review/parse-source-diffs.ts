import type { DiffedLine, SourceDiff } from "@ashlar/review";

const kinds: Readonly<Record<string, DiffedLine["kind"]>> = { "+": "added", "-": "removed" };

/** Reads `:100644 100644 <id> <id> M\0path\0`, of what was renamed both paths, up to the empty field behind the last. */
const pathsIn = (fields: readonly string[]): readonly string[] => {
  const paths: string[] = [];
  for (let at = 0; (fields[at] ?? "") !== ""; at += 2) {
    const renamed = /^[RC]/.test((fields[at] ?? "").split(" ")[4] ?? "");
    if (renamed) at += 1;
    paths.push(fields[at + 1] ?? "");
  }
  return paths;
};

/** How many lines the head of a hunk announces for both sides: nothing in them is taken for a head of something else. */
const announced = (head: string): { before: number; after: number } | undefined => {
  const [, before = "1", after = "1"] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(head) ?? [];
  return head.startsWith("@@ ") ? { before: Number(before), after: Number(after) } : undefined;
};

/**
 * Reads what `git diff --raw -p -z` prints where it was told to show whole files: first all paths, then all patches in the same order.
 * Untrusted: whatever stands in a line, a hunk has as many as its head says.
 */
export const parseSourceDiffs = (text: string): readonly SourceDiff[] => {
  const end = text.indexOf("\0\0");
  if (end < 0) return [];
  const paths = pathsIn(text.slice(0, end + 1).split("\0"));
  const found = paths.map((file) => ({ file, lines: [] as DiffedLine[] }));
  let file = -1;
  let left = { before: 0, after: 0 };
  for (const line of text.slice(end + 2).split("\n")) {
    const kind = kinds[line.charAt(0)] ?? "same";
    if (left.before > 0 || left.after > 0) {
      if (line.startsWith("\\")) continue; // "No newline at end of file"
      if (kind !== "added") left.before -= 1;
      if (kind !== "removed") left.after -= 1;
      found[file]?.lines.push({ kind, text: line.slice(1) });
    } else if (line.startsWith("diff --git ")) file += 1;
    else left = announced(line) ?? left;
  }
  return found.filter(({ lines }) => lines.length > 0);
};
