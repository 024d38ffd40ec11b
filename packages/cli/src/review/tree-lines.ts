import type { GitObject } from "../git-answers.ts";

/** One line of a tree, still as git has it: `<mode> <name>\0<id as bytes>` (git, gitformat-pack). */
export interface Line {
  readonly mode: Buffer;
  readonly name: Buffer;
  readonly id: Buffer;
  readonly whole: Buffer;
}

/** Submodules are no files of ours. */
const isSubmodule = ({ mode }: Line): boolean => mode.length === 6 && mode.equals(submodule);
const submodule = Buffer.from("160000");

export const isFolder = ({ mode }: Line): boolean => mode.length === 5; // 40000; those of files have six digits

/** Reads a tree from its first line on; undefined after its last. */
export const linesOf = ({ id, content }: GitObject): (() => Line | undefined) => {
  const idBytes = id.length / 2; // SHA-1 or SHA-256
  let at = 0;
  const next = (): Line | undefined => {
    if (at >= content.length) return undefined;
    const start = at;
    const space = content.indexOf(0x20, start);
    const end = content.indexOf(0, space);
    at = end + 1 + idBytes;
    const line = {
      mode: content.subarray(start, space),
      name: content.subarray(space + 1, end),
      id: content.subarray(end + 1, at),
      whole: content.subarray(start, at),
    };
    return isSubmodule(line) ? next() : line;
  };
  return next;
};

export interface Entry {
  readonly isFolder: boolean;
  readonly name: string;
  readonly id: string;
}

export const entryOf = (line: Line): Entry => ({ isFolder: isFolder(line), name: line.name.toString("utf8"), id: line.id.toString("hex") });

export const entriesOf = (tree: GitObject): readonly Entry[] => {
  const next = linesOf(tree);
  const entries: Entry[] = [];
  for (let line = next(); line !== undefined; line = next()) entries.push(entryOf(line));
  return entries;
};
