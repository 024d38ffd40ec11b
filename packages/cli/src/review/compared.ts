import { UsageError } from "../command.ts";
import { commitOf } from "../git-commits.ts";
import { askGit, runGit } from "../run-git.ts";

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

/** The first of these that there is here. */
const mainOf = (root: string, into: string): string | undefined =>
  [`refs/remotes/origin/${into}`, `refs/heads/${into}`].find((ref) => runGit(root, "rev-parse", "--verify", "--quiet", ref).status === 0);

const commit = (root: string, revision: string): string => {
  const found = commitOf(root, revision);
  if (found === undefined) throw new UsageError(`git knows no revision '${revision}' here`);
  return found.id;
};

/**
 * What the words of the command line mean: two revisions, one and the work tree, or what a branch adds to the one that it will be merged into.
 * @param into that branch: `main`
 * @throws UsageError for a revision that git does not know
 */
export const comparedOf = (root: string, [base, head]: readonly string[], into: string): Compared => {
  if (base !== undefined)
    return {
      base: commit(root, base),
      head: head === undefined ? undefined : commit(root, head),
      baseName: base,
      headName: head ?? "the work tree",
    };
  const main = mainOf(root, into);
  if (main === undefined) throw new UsageError(`there is no branch '${into}' here to compare with; say BASE, or --into BRANCH`);
  const id = askGit(root, "merge-base", main, "HEAD").trim();
  return { base: id, head: undefined, baseName: main.replace(/^refs\/(remotes|heads)\//, ""), headName: "the work tree" };
};
