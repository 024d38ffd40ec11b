import type { Api } from "./api.ts";
import { approvalsOf } from "./approvals-of.ts";
import { commitOf, commitTree, fetchCommits, git, mergedTree, type Repository } from "./merged-commit.ts";
import type { PullRequest, Subject } from "./subject.ts";

/** What is reviewed, for the steps and the job that come after. */
export interface Prepared {
  /** The commit that the verdict is about, by the id that GitHub knows it by. */
  readonly sha: string;
  /** The pull request that gets the comment; absent in a merge queue. */
  readonly number?: number;
  /** What `ashlar review` compares: names of this clone, which it also says. Absent where there is no merge to review. */
  readonly compared?: { readonly base: string; readonly head: string };
  readonly approvals: readonly string[];
}

const pullRequestRef = ({ number }: PullRequest): string => `+refs/pull/${number}/head:refs/ashlar/head`;

const approvalsFor = (api: Api, { number, user }: PullRequest, head: string): Promise<readonly string[]> =>
  approvalsOf(api, number, head, user?.login ?? "");

/** Names a commit so that a reader sees which it is: `pull/7@3fb2c1d09a7e`. */
const name = (repository: Repository, told: string, commit: string): string => {
  git(repository, "update-ref", `refs/${told}`, commit);
  return told;
};

const short = (sha: string): string => sha.slice(0, 12);

/** A pull request: merged into the newest base, as merging it now would. */
const preparePullRequest = async (api: Api, repository: Repository, pullRequest: PullRequest): Promise<Prepared> => {
  const { number, base } = pullRequest;
  fetchCommits(repository, `+refs/heads/${base.ref}:refs/remotes/origin/${base.ref}`, pullRequestRef(pullRequest));
  const [tip, sha] = [commitOf(repository, `refs/remotes/origin/${base.ref}`), commitOf(repository, "refs/ashlar/head")];
  const tree = mergedTree(repository, tip, sha);
  const approvals = await approvalsFor(api, pullRequest, sha);
  if (tree === undefined) return { sha, number, approvals };
  const merged = commitTree(repository, tree, [tip, sha]);
  const compared = {
    base: name(repository, `${base.ref}@${short(tip)}`, tip),
    head: name(repository, `pull/${number}@${short(sha)}`, merged),
  };
  return { sha, number, compared, approvals };
};

/** A merge group: the tree that the queue will merge, with the commits of its pull request for what they acknowledge. */
const prepareGroup = async (
  api: Api,
  repository: Repository,
  { base, head, pullRequest }: Subject & { kind: "merge group" },
): Promise<Prepared> => {
  fetchCommits(repository, base, head, ...(pullRequest === undefined ? [] : [pullRequestRef(pullRequest)]));
  const own = pullRequest === undefined ? head : commitOf(repository, "refs/ashlar/head");
  const approvals = pullRequest === undefined ? [] : await approvalsFor(api, pullRequest, own);
  const merged = commitTree(repository, `${head}^{tree}`, [base, own]);
  const compared = { base: name(repository, `base@${short(base)}`, base), head: name(repository, `queue@${short(head)}`, merged) };
  return { sha: head, compared, approvals };
};

/** Finds out what to review, and brings it as git data. Nothing of a pull request is checked out or run. */
export const prepareReview = (api: Api, repository: Repository, subject: Subject): Promise<Prepared> =>
  subject.kind === "merge group" ? prepareGroup(api, repository, subject) : preparePullRequest(api, repository, subject.pullRequest);
