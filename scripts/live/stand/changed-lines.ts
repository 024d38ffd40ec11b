/**
 * The lines that a comparison took away (`-`) and added (`+`), by file.
 * @param text of `git diff --unified=0 --no-renames`
 */
export const changedLines = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split(/^(?=diff --git )/m).flatMap((part) => {
      const path = part.match(/^diff --git a\/(\S+) /)?.[1];
      const [, ...hunks] = part.split(/^@@ .*\n/m);
      return path === undefined ? [] : [[path, hunks.flatMap((hunk) => hunk.split("\n").filter((line) => /^[+-]/.test(line)))] as const];
    }),
  );
