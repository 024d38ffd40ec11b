import type { Cluster } from "@ashlar/model";
import { changesBetween, commitOf, commitsSince, filesAt, isAncestor, isShallow } from "./git-commits.ts";
import { fetchRefs, readRemote } from "./git-remote.ts";
import { notABranch, tracksDefault } from "./own-ref.ts";
import { type Commit, directionOf, type Promotion, shortId } from "./promotion.ts";
import { Refusal } from "./refusal.ts";

export interface Wish {
  readonly root: string;
  readonly remote: string;
  readonly cluster: Cluster;
  /** Other clusters that track the same ref. */
  readonly others: readonly string[];
  /** Default: the head of the remote's default branch. */
  readonly revision: string | undefined;
  /** Where the ref must stand, if that matters. */
  readonly from: string | undefined;
}

const stopIf = (problem: ConstructorParameters<typeof Refusal>[0] | undefined): void => {
  if (problem !== undefined) throw new Refusal(problem);
};

/** A commit that the remote told of a moment ago. */
const told = (root: string, id: string, remote: string): Commit => {
  const commit = commitOf(root, id);
  if (commit === undefined)
    throw new Refusal({ rule: "crossed", message: `${remote} changed while it was read: ${shortId(id)} is gone`, remedy: "try again" });
  return commit;
};

const wanted = (root: string, revision: string, head: Commit, branch: string): Commit => {
  const commit = commitOf(root, revision);
  if (commit === undefined)
    throw new Refusal({
      rule: "no-commit",
      message: `'${revision}' is no commit in this clone`,
      remedy: `see git log ${shortId(head.id)}`,
    });
  if (!isAncestor(root, commit.id, head.id))
    throw new Refusal({
      rule: "not-merged",
      message: `${shortId(commit.id)} (${commit.subject}) is not in ${branch}: only what was merged may be promoted`,
      remedy: "merge it first",
    });
  return commit;
};

/** Asks the remote and fetches from it; says what moving the ref would do. Moves nothing. Throws a Refusal when it may not be. */
export const planPromotion = ({ root, remote, cluster, others, revision, from: expected }: Wish): Promotion => {
  stopIf(notABranch(cluster));
  if (isShallow(root))
    throw new Refusal({
      rule: "shallow-clone",
      message: "this clone is shallow, so git cannot tell what was merged",
      remedy: "git fetch --unshallow (with actions/checkout: `fetch-depth: 0`)",
    });
  const ref = cluster.git.revision;
  const { defaultRef, defaultCommit, seen } = readRemote(root, remote, ref);
  stopIf(tracksDefault(cluster, defaultRef));
  fetchRefs(root, remote, [defaultRef, ...(seen === undefined ? [] : [ref])]);
  const head = told(root, defaultCommit, remote);
  const from = seen === undefined ? undefined : told(root, seen, remote);
  if (expected !== undefined && (seen === undefined || commitOf(root, expected)?.id !== seen))
    throw new Refusal({
      rule: "crossed",
      cluster: cluster.name,
      message: `${ref} stands at ${from === undefined ? "no commit" : `${shortId(from.id)} (${from.subject})`}, not at ${expected}`,
      remedy: "somebody else moved it; look again without --from",
    });
  const to = revision === undefined ? head : wanted(root, revision, head, `${remote}'s ${defaultRef}`);
  const moving = [cluster.name, ...others];
  const files = moving.map((name) => filesAt(root, to.id, name));
  const empty = moving.find((_, i) => files[i]?.length === 0);
  if (empty !== undefined)
    throw new Refusal({
      rule: "would-empty",
      cluster: empty,
      message: `clusters/${empty}/ has no manifest at ${shortId(to.id)}: the cluster would lose everything`,
      remedy: "merge its manifests first, or choose a commit that has them",
    });
  const commits = from === undefined ? [] : commitsSince(root, from.id, to.id);
  const leaving = from === undefined ? [] : commitsSince(root, to.id, from.id);
  const changes =
    from === undefined
      ? files.flat().map((path) => ({ kind: "create", path }) as const)
      : moving.flatMap((name) => changesBetween(root, from.id, to.id, name));
  const unchanged = files.flat().length - changes.filter(({ kind }) => kind !== "remove").length;
  return {
    cluster: cluster.name,
    others,
    remote,
    ref,
    from,
    to,
    direction: directionOf(from, commits, leaving),
    commits,
    leaving,
    changes,
    unchanged,
  };
};
