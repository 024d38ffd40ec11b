import { UsageError } from "../command.ts";
import type { GitStore } from "../git-store.ts";
import { runGit } from "../run-git.ts";
import type { Repository } from "./changed-files.ts";

/** What is compared with what. */
export interface Compared {
  /** Id of a commit. */
  readonly base: string;
  /** Undefined: the work tree. */
  readonly head: string | undefined;
  /** As the reader said it. */
  readonly baseName: string;
  readonly headName: string;
}

const workTree = "the work tree";

/** The first of these that there is here. */
const mainOf = (root: string, into: string): string | undefined =>
  [`refs/remotes/origin/${into}`, `refs/heads/${into}`].find((ref) => runGit(root, "rev-parse", "--verify", "--quiet", ref).status === 0);

/** The commits that revisions mean. */
const commitsOf = async (store: GitStore, revisions: readonly string[]): Promise<readonly string[]> => {
  const plain = revisions.map((revision) => (revision.includes("\n") ? "" : revision));
  const found = await store.read(plain.map((revision) => `${revision}^{commit}`));
  return revisions.map((revision, i) => {
    const commit = found[i]?.id;
    if (commit === undefined) throw new UsageError(`git knows no revision '${revision}' here`);
    return commit;
  });
};

/**
 * What the words of the command line mean: two revisions, one and the work tree, or what a branch adds to the one that it will be merged into.
 * @param into that branch: `main`
 * @throws UsageError for a revision that git does not know
 */
export const comparedOf = async ({ root, store }: Repository, [base, head]: readonly string[], into: string): Promise<Compared> => {
  if (base !== undefined) {
    const [was = "", is] = await commitsOf(store, head === undefined ? [base] : [base, head]);
    return { base: was, head: is, baseName: base, headName: head ?? workTree };
  }
  const main = mainOf(root, into);
  if (main === undefined) throw new UsageError(`there is no branch '${into}' here to compare with; say BASE, or --into BRANCH`);
  const { status, out } = runGit(root, "merge-base", main, "HEAD");
  const name = main.replace(/^refs\/(remotes|heads)\//, "");
  if (status !== 0) throw new UsageError(`this branch and ${name} have no commit in common; say BASE`);
  return { base: out.trim(), head: undefined, baseName: name, headName: workTree };
};
