import { UsageError } from "../command.ts";
import { reasonOf, runGit } from "../run-git.ts";

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

const isRevision = (root: string, revision: string): boolean =>
  !revision.startsWith("-") && runGit(root, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`).status === 0;

/** The commits that revisions mean, asked of git in one go. */
const commitsOf = (root: string, revisions: readonly string[]): readonly string[] => {
  const plain = revisions.every((revision) => !revision.startsWith("-"));
  const { status, out, err } = plain
    ? runGit(root, "rev-parse", ...revisions.map((revision) => `${revision}^{commit}`))
    : { status: 1, out: "", err: "" };
  if (status === 0) return out.trim().split("\n");
  const unknown = revisions.find((revision) => !isRevision(root, revision));
  throw new UsageError(unknown === undefined ? reasonOf(err) : `git knows no revision '${unknown}' here`);
};

/**
 * What the words of the command line mean: two revisions, one and the work tree, or what a branch adds to the one that it will be merged into.
 * @param into that branch: `main`
 * @throws UsageError for a revision that git does not know
 */
export const comparedOf = (root: string, [base, head]: readonly string[], into: string): Compared => {
  if (base !== undefined) {
    const [was = "", is] = commitsOf(root, head === undefined ? [base] : [base, head]);
    return { base: was, head: is, baseName: base, headName: head ?? workTree };
  }
  const main = mainOf(root, into);
  if (main === undefined) throw new UsageError(`there is no branch '${into}' here to compare with; say BASE, or --into BRANCH`);
  const { status, out } = runGit(root, "merge-base", main, "HEAD");
  const name = main.replace(/^refs\/(remotes|heads)\//, "");
  if (status !== 0) throw new UsageError(`this branch and ${name} have no commit in common; say BASE`);
  return { base: out.trim(), head: undefined, baseName: name, headName: workTree };
};
