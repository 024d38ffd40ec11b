import type { GitObject } from "../git-answers.ts";
import type { GitStore } from "../git-store.ts";
import type { ChangedFile } from "./changed-files.ts";
import { type Entry, entryOf, isFolder, type Line, linesOf } from "./tree-lines.ts";

/** A file or a folder with its content on each side, undefined where it is not. */
interface Pair {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const slash = Buffer.from("/");

/** Trees are in this order: folders as if their names ended with a slash. So a file that takes a folder's place is another thing. */
const inOrder = (a: Line, b: Line): number => {
  const key = (line: Line): Buffer => (isFolder(line) ? Buffer.concat([line.name, slash]) : line.name);
  return Buffer.compare(key(a), key(b));
};

/** What is not the same in two trees: most lines are, and are not even decoded. */
const differences = (path: string, before: GitObject | undefined, after: GitObject | undefined): readonly (Pair & Entry)[] => {
  const nothing = (): undefined => undefined;
  const [nextBefore, nextAfter] = [before ? linesOf(before) : nothing, after ? linesOf(after) : nothing];
  const found: (Pair & Entry)[] = [];
  let [was, is] = [nextBefore(), nextAfter()];
  while (was !== undefined || is !== undefined) {
    const order = was === undefined ? 1 : is === undefined ? -1 : was.whole.equals(is.whole) ? 0 : inOrder(was, is);
    const either = order <= 0 ? was : is;
    if (either !== undefined && (order !== 0 || !was?.id.equals(is?.id ?? slash))) {
      const entry = entryOf(either);
      found.push({
        ...entry,
        path: `${path}/${entry.name}`,
        before: order <= 0 ? was?.id.toString("hex") : undefined,
        after: order >= 0 ? is?.id.toString("hex") : undefined,
      });
    }
    if (order <= 0) was = nextBefore();
    if (order >= 0) is = nextAfter();
  }
  return found;
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
