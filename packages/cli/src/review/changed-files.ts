import { askGit } from "../run-git.ts";

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

/**
 * The files of a folder that differ.
 * @param base id of a commit
 * @param head id of a commit; undefined for the work tree
 */
export const changedFiles = (root: string, base: string, head: string | undefined, folder: string): readonly ChangedFile[] => {
  const how = ["-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--relative"];
  if (head !== undefined) return parseRaw(askGit(root, "diff-tree", ...how, base, head, "--", folder));
  return [...parseRaw(askGit(root, "diff", ...how.slice(1), base, "--", folder)), ...untracked(root, folder)];
};

/** The files below some folders at a commit, and git's ids of their content. */
export const filesBelow = (root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, string> => {
  if (paths.length === 0) return new Map();
  const lines = askGit(root, "ls-tree", "-r", "-z", commit, "--", ...paths).split("\0");
  return new Map(
    lines.flatMap((line) => {
      // <mode> blob <id>\t<path>
      const tab = line.indexOf("\t");
      return tab < 0 ? [] : [[line.slice(tab + 1), line.slice(0, tab).split(" ")[2] ?? ""] as const];
    }),
  );
};
