import type { GitStore } from "../git-store.ts";
import { askGit } from "../run-git.ts";
import { changedBelow } from "./changed-below.ts";

/** The folder of a repository that holds `clusters/`, and git's objects. */
export interface Repository {
  readonly root: string;
  readonly store: GitStore;
}

/** A file that is not the same on both sides: git's id of its content, `disk` where only the work tree has it, undefined where it is not. */
export interface ChangedFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | "disk" | undefined;
}

const none = /^0+$/;

/** Reads `:100644 100644 <id> <id> M\0path\0…`. */
export const parseRaw = (text: string): readonly ChangedFile[] => {
  const fields = text.split("\0");
  const files: ChangedFile[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, , was = "", is = "", status] = (fields[i] ?? "").split(" ");
    const path = fields[i + 1] ?? "";
    files.push({
      path,
      before: none.test(was) ? undefined : was,
      after: status === "D" ? undefined : none.test(is) ? "disk" : is,
    });
  }
  return files;
};

const untracked = (root: string, folder: string): readonly ChangedFile[] =>
  askGit(root, "ls-files", "--others", "--exclude-standard", "-z", "--", folder)
    .split("\0")
    .filter(Boolean)
    .map((path) => ({ path, before: undefined, after: "disk" }));

const changedOnDisk = (root: string, base: string, folder: string): readonly ChangedFile[] => {
  const changed = askGit(root, "diff", "-z", "--raw", "--no-renames", "--no-abbrev", "--relative", base, "--", folder);
  return [...parseRaw(changed), ...untracked(root, folder)];
};

/**
 * The files of a folder that differ.
 * @param base id of a commit
 * @param head id of a commit; undefined for the work tree
 * @param folder as in `clusters/dev`
 */
export const changedFiles = async (
  { root, store }: Repository,
  base: string,
  head: string | undefined,
  folder: string,
): Promise<readonly ChangedFile[]> => {
  if (head === undefined) return changedOnDisk(root, base, folder);
  const [before, after] = await store.read([`${base}:./${folder}`, `${head}:./${folder}`]);
  return changedBelow(store, { path: folder, before: before?.id, after: after?.id });
};
