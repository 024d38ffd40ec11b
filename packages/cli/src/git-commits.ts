import { clustersFolder } from "@ashlar/model";
import type { Change, Commit } from "./promotion.ts";
import { askGit, runGit } from "./run-git.ts";

const log = (root: string, ...args: readonly string[]): readonly Commit[] =>
  askGit(root, "log", "-z", "--no-show-signature", "--encoding=UTF-8", "--format=%H %s", ...args, "--")
    .split("\0")
    .filter(Boolean)
    .map((line) => ({ id: line.slice(0, line.indexOf(" ")), subject: line.slice(line.indexOf(" ") + 1) }));

/** The commit that a revision means; undefined when it means none here. */
export const commitOf = (root: string, revision: string): Commit | undefined => {
  if (revision.startsWith("-")) return undefined;
  const { status, out } = runGit(root, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
  return status === 0 ? log(root, "--max-count=1", out.trim())[0] : undefined;
};

/** Whether a commit is an ancestor of another, or the same. Both ids in full. */
export const isAncestor = (root: string, ancestor: string, commit: string): boolean =>
  runGit(root, "merge-base", "--is-ancestor", ancestor, commit).status === 0;

/** The commits that one has and the other lacks, newest first. Both ids in full. */
export const commitsSince = (root: string, without: string, commit: string): readonly Commit[] => log(root, `${without}..${commit}`);

/** In a shallow clone git cannot tell what was merged. */
export const isShallow = (root: string): boolean => askGit(root, "rev-parse", "--is-shallow-repository").trim() === "true";

const folder = (cluster: string): string => `${clustersFolder}/${cluster}/`;

/** A path as git prints it, relative to `clusters/`. */
const inside = (path: string): string => path.slice(clustersFolder.length + 1);

/** The files that a cluster has at a commit, relative to `clusters/`. The root may be a folder of its git repository. */
export const filesAt = (root: string, commit: string, cluster: string): readonly string[] =>
  askGit(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", folder(cluster)).split("\0").filter(Boolean).map(inside);

/** What differs in the folder of a cluster between two commits. */
export const changesBetween = (root: string, from: string, to: string, cluster: string): readonly Change[] => {
  const fields = askGit(
    root,
    "diff-tree",
    "-r",
    "-z",
    "--name-status",
    "--no-renames",
    "--relative",
    from,
    to,
    "--",
    folder(cluster),
  ).split("\0");
  return fields.flatMap((status, i) => {
    const path = fields[i + 1];
    if (i % 2 === 1 || path === undefined) return [];
    return [{ kind: status === "A" ? "create" : status === "D" ? "remove" : "update", path: inside(path) } as const];
  });
};

/** Whether the Applications that a cluster has at a commit name a ref as what they track. */
export const tracksAt = (root: string, commit: string, cluster: string, ref: string): boolean =>
  runGit(root, "grep", "--quiet", "--fixed-strings", "-e", `targetRevision: ${ref}`, commit, "--", folder(cluster)).status === 0;
