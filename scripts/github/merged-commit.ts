import { spawnSync } from "node:child_process";

/** A repository, and how git reaches its remote. */
export interface Repository {
  readonly root: string;
  /** For git's own environment: how it authenticates. */
  readonly env: Readonly<Record<string, string>>;
}

const identity = { GIT_AUTHOR_NAME: "ashlar", GIT_AUTHOR_EMAIL: "ashlar@localhost", GIT_AUTHOR_DATE: "1970-01-01T00:00:00Z" };
const committer = { GIT_COMMITTER_NAME: "ashlar", GIT_COMMITTER_EMAIL: "ashlar@localhost", GIT_COMMITTER_DATE: "1970-01-01T00:00:00Z" };

const run = ({ root, env }: Repository, args: readonly string[]) => {
  const { status, stdout, stderr, error } = spawnSync("git", args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, ...identity, ...committer, GIT_TERMINAL_PROMPT: "0", ...env },
  });
  if (error !== undefined) throw error;
  return { status: status ?? 1, out: stdout.trim(), err: stderr.trim() };
};

/** What git prints. Throws with what it says where it fails. */
export const git = (repository: Repository, ...args: readonly string[]): string => {
  const { status, out, err } = run(repository, args);
  if (status !== 0) throw new Error(`git ${args[0]} failed: ${err}`);
  return out;
};

/**
 * The environment in which git authenticates with a token: not as an argument, which any process of the machine could read, nor in a file.
 * @param server `https://github.com`
 */
export const tokenEnvironment = (server: string, token: string): Readonly<Record<string, string>> => ({
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
  GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
});

/** Brings commits as data: nothing of them is checked out, and objects that are not well formed are refused. */
export const fetchCommits = (repository: Repository, ...refs: readonly string[]): void => {
  git(repository, "-c", "fetch.fsckObjects=true", "fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "origin", ...refs);
};

export const commitOf = (repository: Repository, revision: string): string =>
  git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);

/**
 * The tree that merging two commits makes, as text: the merge driver of `.gitattributes` is set up in no fresh clone, nor on GitHub.
 * undefined where they conflict.
 */
export const mergedTree = (repository: Repository, base: string, head: string): string | undefined => {
  const { status, out, err } = run(repository, ["merge-tree", "--write-tree", "--no-messages", base, head]);
  if (status === 1) return undefined;
  if (status !== 0) throw new Error(`git merge-tree failed: ${err}`);
  return out.split("\n")[0];
};

/**
 * A commit of this tree on top of a base, with what it was made of as its other parents: `base..commit` are then the commits of the pull
 * request, in which acknowledgements are looked for, however it will be merged.
 */
export const commitTree = (repository: Repository, tree: string, parents: readonly string[]): string =>
  git(repository, "commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent]), "-m", "What will be merged");
