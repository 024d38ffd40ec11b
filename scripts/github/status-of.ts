/** What we read of `review.json` (docs/review.schema.json). */
export interface ReviewSummary {
  readonly clusters: readonly unknown[];
  readonly problems: readonly unknown[];
  readonly gate: { readonly passes: boolean; readonly blocked: readonly unknown[]; readonly acknowledged: readonly unknown[] };
}

/** How a run of `ashlar review` ended. */
export interface Outcome {
  /** What it wrote; undefined where it did not come to that. */
  readonly review: ReviewSummary | undefined;
  /** 0 passes, 1 blocked; anything else, or nothing, is a failure of ours. */
  readonly code: number | undefined;
  /** The pull request cannot be merged, so there was nothing to review. */
  readonly conflict: boolean;
}

/** A commit status (docs.github.com/rest/commits/statuses); a description has at most 140 characters. */
export interface Status {
  readonly state: "success" | "failure" | "error";
  readonly description: string;
}

const count = (things: readonly unknown[], name: string): string => `${things.length} ${name}${things.length === 1 ? "" : "s"}`;

const blockedBy = ({ gate, problems }: ReviewSummary): string =>
  [
    ...(gate.blocked.length > 0 ? [count(gate.blocked, "blocking finding")] : []),
    ...(problems.length > 0 ? [count(problems, "problem")] : []),
  ].join(", ");

/** What the status of a reviewed commit says. Whatever is not known to pass does not. */
export const statusOf = ({ review, code, conflict }: Outcome): Status => {
  if (conflict) return { state: "failure", description: "it conflicts with its base; solve that, and it is reviewed" };
  if (review === undefined || (code !== 0 && code !== 1)) return { state: "error", description: "the review failed; its run says why" };
  if (code === 1) return { state: "failure", description: blockedBy(review) || "blocked" };
  if (review.clusters.length === 0) return { state: "success", description: "nothing changes for any cluster" };
  const { acknowledged } = review.gate;
  return {
    state: "success",
    description: acknowledged.length === 0 ? "nothing blocks" : `nothing blocks: ${count(acknowledged, "finding")} acknowledged`,
  };
};
