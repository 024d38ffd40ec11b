import type { GitObject } from "../git-answers.ts";

/** One line of a tree, still as git has it: `<mode> <name>\0<id as bytes>` (git, gitformat-pack). */
export interface Line {
  readonly isFolder: boolean;
  readonly name: Buffer;
  readonly id: string;
}

/** A place in a tree. */
export interface TreeCursor {
  /** Undefined after the last line. */
  readonly line: () => Line | undefined;
  readonly next: () => void;
  /** Goes over the lines that another tree has from its own place on, too, in both; most lines of two versions are, and need not be read. */
  readonly skipSame: (other: TreeCursor) => void;
  readonly content: Buffer;
  at: number;
}

/** Submodules are no files of ours. */
const submodule = Buffer.from("160000");

/** At the first line of a tree; of no tree at the end. */
export const treeCursor = (tree: GitObject | undefined): TreeCursor => {
  const content = tree?.content ?? Buffer.alloc(0);
  const idBytes = (tree?.id.length ?? 0) / 2; // SHA-1 or SHA-256
  const endOf = (at: number): number => content.indexOf(0, at) + 1 + idBytes;
  const cursor: TreeCursor = {
    content,
    at: 0,
    line: () => {
      while (cursor.at < content.length) {
        const space = content.indexOf(0x20, cursor.at);
        const end = endOf(cursor.at);
        if (!content.subarray(cursor.at, space).equals(submodule))
          return {
            isFolder: space - cursor.at === 5, // 40000; the modes of files have six digits
            name: content.subarray(space + 1, end - idBytes - 1),
            id: content.toString("hex", end - idBytes, end),
          };
        cursor.at = end;
      }
      return undefined;
    },
    next: () => {
      cursor.at = endOf(cursor.at);
    },
    skipSame: (other) => {
      while (cursor.at < content.length) {
        const length = endOf(cursor.at) - cursor.at;
        if (other.at + length > other.content.length) return;
        if (content.compare(other.content, other.at, other.at + length, cursor.at, cursor.at + length) !== 0) return;
        cursor.at += length;
        other.at += length;
      }
    },
  };
  return cursor;
};

export interface Entry {
  readonly isFolder: boolean;
  readonly name: string;
  readonly id: string;
}

export const entriesOf = (tree: GitObject): readonly Entry[] => {
  const cursor = treeCursor(tree);
  const entries: Entry[] = [];
  for (let line = cursor.line(); line !== undefined; line = cursor.line()) {
    entries.push({ ...line, name: line.name.toString("utf8") });
    cursor.next();
  }
  return entries;
};
