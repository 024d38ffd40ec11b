import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isError, type Problem } from "@ashlar/model";
import { isBlocking, judgeGate, type Review, reviewOf, type Verdict, withChangedLines } from "@ashlar/review";
import { leftTooEarly } from "./left-too-early.ts";
import { manifestReader, type Reader } from "./read-placed.ts";
import { type ReviewInput, reviewInput } from "./review-input.ts";
import type { Asked, Wanted } from "./wanted.ts";

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

const hasModules = (root: string): boolean => {
  const folder = join(root, "environments");
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".ts"));
};

/** Whether the disk holds what its modules render; a folder of manifests alone has none. */
const stateOf = async (root: string): Promise<readonly Problem[]> => {
  if (!hasModules(root)) return [];
  const { treeState } = await import("../hand-edits/tree-state.ts"); // the renderer, which a review of two commits need not load
  return (await treeState(root)).problems;
};

/** Names the line where the modules lie beside the manifests: who is stopped wants to open it. */
const withLines = async (root: string, { sourceOf }: Reader): Promise<Reader["sourceOf"]> => {
  if (!hasModules(root)) return sourceOf;
  const { sourceLines } = await import("./source-lines.ts"); // the renderer and the compiler's parser
  const lines = await sourceLines(root);
  return (placed, pointer) => (pointer === undefined ? undefined : lines(placed, pointer)) ?? sourceOf(placed);
};

const blocks = ({ findings }: Review): boolean => findings.some(({ danger }) => isBlocking(danger));

/** Whether a policy has anything to say of it. */
const asksPolicy = (review: Review): boolean => review.clusters.some(({ deleted }) => deleted > 0) || blocks(review);

const made = async ({ root, accepted, approvals }: Wanted, reader: Reader, input: ReviewInput): Promise<Made | Refused> => {
  const { base, head, clusters, policy: readPolicy, acknowledgements, sources, ofWorkTree } = input;
  const state = ofWorkTree ? await stateOf(root) : [];
  if (state.some((problem) => isError(problem) && !isOfEdit(problem))) return { refused: state };
  const problems = [...state, ...reader.problems, ...leftTooEarly(clusters)];
  const review = (mostDeletions: number, sourceOf: Reader["sourceOf"]): Review =>
    reviewOf({ base, head, clusters, problems, accepted, mostDeletions, lineOf: reader.lineOf, sourceOf });
  const quick = review(Number.POSITIVE_INFINITY, reader.sourceOf);
  const sourceOf = ofWorkTree && blocks(quick) ? await withLines(root, reader) : reader.sourceOf;
  const uncounted = sourceOf === reader.sourceOf ? quick : review(Number.POSITIVE_INFINITY, sourceOf);
  const told = async (one: Review): Promise<Review> =>
    one.findings.length === 0 ? one : withChangedLines(one, await sources(), reader.valuesOf);
  if (!asksPolicy(uncounted)) {
    const harmless = await told(uncounted);
    return { review: harmless, verdict: judgeGate(harmless, { acknowledgements }) };
  }
  const { policy, problems: ofPolicy } = await readPolicy();
  const tooMany = uncounted.clusters.some(({ deleted }) => deleted > policy.mostDeletions);
  const counted = await told(tooMany ? review(policy.mostDeletions, sourceOf) : uncounted);
  const verdict = judgeGate(counted, { acknowledgements, policy, ...(approvals !== undefined && { approvals }) });
  return { review: { ...counted, problems: [...problems, ...ofPolicy] }, verdict };
};

/**
 * Reads both sides, compares and judges them.
 * @param asked what git was asked already; undefined where two folders are compared
 * @throws UsageError for a revision that git does not know
 */
export const madeReview = async (wanted: Wanted, asked: Asked | undefined): Promise<Made | Refused> => {
  const reader = manifestReader();
  return made(wanted, reader, await reviewInput(wanted, reader, asked));
};
