import type { GitObject } from "../git-answers.ts";
import type { GitStore } from "../git-store.ts";
import type { ChangedFile } from "./changed-files.ts";
import { type Entry, type Line, treeCursor } from "./tree-lines.ts";

/** A file or a folder with its content on each side, undefined where it is not. */
interface Pair {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const slash = Buffer.from("/");

/** Trees are in this order: folders as if their names ended with a slash. So a file that takes a folder's place is another thing. */
const inOrder = (a: Line | undefined, b: Line | undefined): number => {
  if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
  const key = ({ isFolder, name }: Line): Buffer => (isFolder ? Buffer.concat([name, slash]) : name);
  return Buffer.compare(key(a), key(b));
};

/** What is not the same in two trees. */
const differences = (path: string, before: GitObject | undefined, after: GitObject | undefined): readonly (Pair & Entry)[] => {
  const [was, is] = [treeCursor(before), treeCursor(after)];
  const found: (Pair & Entry)[] = [];
  for (;;) {
    was.skipSame(is);
    const [left, right] = [was.line(), is.line()];
    const order = inOrder(left, right);
    const either = order <= 0 ? left : right;
    if (either === undefined) return found;
    const name = either.name.toString("utf8");
    const sides = { before: order <= 0 ? left?.id : undefined, after: order >= 0 ? right?.id : undefined };
    if (sides.before !== sides.after) found.push({ ...either, name, path: `${path}/${name}`, ...sides });
    if (order <= 0) was.next();
    if (order >= 0) is.next();
  }
};

/**
 * The files below one folder at two commits that differ, by path; folders of one content are not looked into.
 * @param folder as in `clusters`, and the ids of its trees; undefined where it is not
 */
export const changedBelow = async (store: GitStore, folder: Pair): Promise<readonly ChangedFile[]> => {
  const files: ChangedFile[] = [];
  let folders: readonly Pair[] = folder.before === folder.after ? [] : [folder];
  while (folders.length > 0) {
    const ids = [...new Set(folders.flatMap(({ before, after }) => [before, after].filter((id) => id !== undefined)))];
    const trees = new Map((await store.read(ids)).map((tree, i) => [ids[i], tree] as const));
    const found = folders.flatMap(({ path, before, after }) => differences(path, trees.get(before), trees.get(after)));
    for (const { isFolder, path, before, after } of found) if (!isFolder) files.push({ path, before, after });
    folders = found.filter((each) => each.isFolder);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
};
