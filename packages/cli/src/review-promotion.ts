import type { Problem } from "@ashlar/model";
import { type ClusterSides, judgeGate, mergedAcknowledgements, type Review, reviewOf, type Verdict } from "@ashlar/review";
import { type GitStore, withGitStore } from "./git-store.ts";
import { type Promotion, shortId } from "./promotion.ts";
import { readClusters } from "./review/read-clusters.ts";
import { withCharts } from "./review/read-locks.ts";
import { manifestReader } from "./review/read-placed.ts";
import { readReviewPolicy } from "./review/read-review-policy.ts";
import { acknowledgementsBetween } from "./review/trailers.ts";

/** What a move does to the clusters that it moves, and what of it nobody acknowledged yet. */
export interface ReviewedMove {
  readonly review: Review;
  readonly verdict: Verdict;
}

/** No finding of it may have been looked at before: it must be accepted. */
export interface UnreviewedMove {
  readonly failed: Problem;
}

const asWarning = (problem: Problem): Problem => ({ ...problem, severity: "warning" });

const failed = ({ cluster }: Promotion, error: unknown): UnreviewedMove => ({
  failed: {
    rule: "review-failed",
    severity: "warning",
    cluster,
    message: `what this does could not be reviewed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "compare the two commits in git before you move it",
  },
});

/**
 * Who must approve what, as the newer of both commits says: what was merged there was approved itself, and an older one may not know of
 * anybody.
 */
const policyOf = (store: GitStore, { direction, to }: Promotion, from: string) =>
  readReviewPolicy(store, direction === "forward" ? to.id : from);

const look = async (store: GitStore, root: string, promotion: Promotion, from: string): Promise<ReviewedMove> => {
  const { cluster, others, ref, to } = promotion;
  const reader = manifestReader();
  const clusters: ClusterSides[] = [];
  for (const name of [cluster, ...others])
    clusters.push(...(await readClusters({ root, store, base: from, head: to.id, into: ref, cluster: name }, reader)));
  const { policy, problems } = await policyOf(store, promotion, from);
  const review = reviewOf({
    base: shortId(from),
    head: shortId(to.id),
    clusters: withCharts(root, from, to.id, clusters).map((each) => ({ ...each, promotes: ref })),
    // Neither a policy nor a manifest that nobody can read must keep anybody from rolling back.
    problems: [...problems, ...reader.problems].map(asWarning),
    mostDeletions: policy.mostDeletions,
    lineOf: reader.lineOf,
    sourceOf: reader.sourceOf,
  });
  const acknowledgements = mergedAcknowledgements(review, await acknowledgementsBetween(root, from, to.id));
  const verdict = judgeGate(review, { acknowledgements, policy });
  // The commits are merged: no trailer can be added to them any more.
  return { review, verdict: { ...verdict, blocked: verdict.blocked.map((each) => ({ ...each, trailer: "" })) } };
};

/**
 * Reviews a move as a pull request is reviewed: each cluster that tracks the ref, from the commit where it stands to the one where it goes.
 * Back as well as forward: then everything is told the other way round. What the commits that come acknowledge counts as acknowledged.
 * Undefined where there is nothing to compare: the ref is new, or stands there already.
 */
export const reviewPromotion = async (root: string, promotion: Promotion): Promise<ReviewedMove | UnreviewedMove | undefined> => {
  const { from, direction } = promotion;
  if (from === undefined || direction === "none") return undefined;
  try {
    return await withGitStore(root, (store) => look(store, root, promotion, from.id));
  } catch (error) {
    return failed(promotion, error);
  }
};

/** How many findings nobody has acknowledged. A move that could not be reviewed counts as one. */
export const openFindings = (move: ReviewedMove | UnreviewedMove | undefined): number =>
  move === undefined ? 0 : "failed" in move ? 1 : move.verdict.blocked.length;

/** Whom its policy wants to have asked about what nobody has acknowledged, each once. Git does not know whether they were. */
export const approversOf = (move: ReviewedMove | UnreviewedMove | undefined): readonly string[] =>
  move === undefined || "failed" in move ? [] : [...new Set(move.verdict.blocked.flatMap(({ approvers }) => approvers))];
