import { UsageError } from "./command.ts";
import { didYouMean, listNames } from "./nearest.ts";
import { Refusal } from "./refusal.ts";
import { askGit, reasonOf, runGit } from "./run-git.ts";

/** The remote of that name; throws a UsageError when git knows none. */
export const remoteNamed = (root: string, name: string): string => {
  const known = askGit(root, "remote").split("\n").filter(Boolean);
  if (known.includes(name) && !name.startsWith("-")) return name;
  throw new UsageError(
    known.length === 0
      ? `there is no remote '${name}': \`git remote\` lists none; add it: git remote add ${name} URL`
      : `there is no remote '${name}'${didYouMean(name, known)} (\`git remote\` lists ${listNames(known)}); say --remote NAME`,
  );
};

/** Where a remote is. */
export const addressOf = (root: string, remote: string): string => askGit(root, "remote", "get-url", remote).trim();

/** The refs of a remote as it tells them now, with full ids. */
export interface RemoteRefs {
  readonly defaultRef: string;
  readonly defaultCommit: string;
  /** Where the ref asked for stands; undefined when there is none. */
  readonly seen: string | undefined;
}

/** Asks a remote for its default branch and for one ref. Lines are those of git-ls-remote with `--symref` (git 2.39). */
export const readRemote = (root: string, remote: string, ref: string): RemoteRefs => {
  const rows = askGit(root, "ls-remote", "--symref", remote, "HEAD", ref)
    .split("\n")
    .map((line) => line.split("\t"));
  const idOf = (name: string) => rows.find(([value = "", row]) => row === name && !value.startsWith("ref: "))?.[0];
  const defaultRef = rows.find(([value = "", row]) => row === "HEAD" && value.startsWith("ref: "))?.[0]?.slice("ref: ".length);
  const defaultCommit = idOf("HEAD");
  if (defaultRef === undefined || defaultCommit === undefined)
    throw new Refusal({
      rule: "no-default-branch",
      message: `${remote} does not say which branch is its default one, or that branch has no commit`,
      remedy: "push it, and make it the default branch where the repository is hosted",
    });
  return { defaultRef, defaultCommit, seen: idOf(ref) };
};

/** Fetches the commits of refs, and no tags. */
export const fetchRefs = (root: string, remote: string, refs: readonly string[]): void => {
  const quiet = ["--quiet", "--no-tags", "--no-prune", "--no-recurse-submodules", "--no-write-fetch-head"];
  askGit(root, "fetch", ...quiet, remote, ...refs);
};

export interface Move {
  readonly remote: string;
  readonly ref: string;
  /** Where the ref must stand, else nothing moves; undefined: it must not exist. */
  readonly seen: string | undefined;
  readonly to: string;
}

/**
 * Moves a ref of a remote to a commit. Resolves to git's reason in one line when it was refused, else to undefined.
 * With `--porcelain` git says of a refused ref: `!\t<from>:<to>\t<summary> (<reason>)` (git-push, "Output").
 */
export const pushRef = (root: string, { remote, ref, seen, to }: Move): string | undefined => {
  const flags = ["--porcelain", "--no-follow-tags", "--recurse-submodules=no", `--force-with-lease=${ref}:${seen ?? ""}`];
  const { status, out, err } = runGit(root, "push", ...flags, remote, `${to}:${ref}`);
  if (status === 0) return undefined;
  const summary = out.match(/^!\t[^\t]*\t(.*)$/m)?.[1] ?? "";
  return [summary, reasonOf(err)].filter(Boolean).join(": ") || `git push ended with status ${status}`;
};
