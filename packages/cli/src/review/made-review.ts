import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isError, type Problem } from "@ashlar/model";
import { isBlocking, judgeGate, type Review, reviewOf, type Verdict } from "@ashlar/review";
import { leftTooEarly } from "./left-too-early.ts";
import { manifestReader } from "./read-placed.ts";
import { reviewInput, type Wanted } from "./review-input.ts";

export interface Made {
  readonly review: Review;
  readonly verdict: Verdict;
}

/** The modules changed and nobody rendered: what would be reviewed is not what would be merged. */
export interface Refused {
  readonly refused: readonly Problem[];
}

/** What a person edited in manifests is told beside the review of it. */
const isOfEdit = ({ rule }: Problem): boolean => rule === "edited-by-hand";

/** Whether the disk holds what its modules render; a folder of manifests alone has none. */
const stateOf = async (root: string): Promise<readonly Problem[]> => {
  const folder = join(root, "environments");
  if (!existsSync(folder) || !readdirSync(folder).some((name) => name.endsWith(".ts"))) return [];
  const { treeState } = await import("../hand-edits/tree-state.ts"); // the renderer, which a review of two commits need not load
  return (await treeState(root)).problems;
};

/** Whether a policy has anything to say of it. */
const asksPolicy = ({ clusters, findings }: Review): boolean =>
  clusters.some(({ deleted }) => deleted > 0) || findings.some(({ danger }) => isBlocking(danger));

/** Reads both sides, compares and judges them. Throws a UsageError for what is neither a revision nor a folder. */
export const madeReview = async (wanted: Wanted): Promise<Made | Refused> => {
  const { root, accepted, approvals } = wanted;
  const reader = manifestReader();
  const { base, head, clusters, policy: readPolicy, acknowledgements, ofWorkTree } = reviewInput(wanted, reader);
  const state = ofWorkTree ? await stateOf(root) : [];
  if (state.some((problem) => isError(problem) && !isOfEdit(problem))) return { refused: state };
  const problems = [...state, ...reader.problems, ...leftTooEarly(clusters)];
  const { lineOf, sourceOf } = reader;
  const review = (mostDeletions: number): Review => reviewOf({ base, head, clusters, problems, accepted, mostDeletions, lineOf, sourceOf });
  const uncounted = review(Number.POSITIVE_INFINITY);
  if (!asksPolicy(uncounted)) return { review: uncounted, verdict: judgeGate(uncounted, { acknowledgements }) };
  const { policy, problems: ofPolicy } = readPolicy();
  const counted = uncounted.clusters.some(({ deleted }) => deleted > policy.mostDeletions) ? review(policy.mostDeletions) : uncounted;
  const verdict = judgeGate(counted, { acknowledgements, policy, ...(approvals !== undefined && { approvals }) });
  return { review: { ...counted, problems: [...problems, ...ofPolicy] }, verdict };
};
