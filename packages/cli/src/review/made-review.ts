import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { isError, type Problem } from "@ashlar/model";
import {
  type Acknowledgement,
  type ClusterSides,
  defaultPolicy,
  judgeGate,
  type Policy,
  type Review,
  reviewOf,
  type Verdict,
} from "@ashlar/review";
import { comparedOf } from "./compared.ts";
import { folderClusters, isFolder } from "./folder-clusters.ts";
import { leftTooEarly } from "./left-too-early.ts";
import { readClusters } from "./read-clusters.ts";
import { withCharts } from "./read-locks.ts";
import { manifestReader, type Reader } from "./read-placed.ts";
import { readReviewPolicy } from "./read-review-policy.ts";
import { acknowledgementsBetween } from "./trailers.ts";

/** What the command line says of a review. */
export interface Wanted {
  readonly root: string;
  readonly cwd: string;
  /** Two revisions or two folders, one revision, or nothing. */
  readonly operands: readonly string[];
  readonly into: string;
  readonly cluster?: string;
  readonly accepted: readonly string[];
  readonly approvals?: readonly string[];
}

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

interface Input {
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly acknowledgements: readonly Acknowledgement[];
  /** Whether the head is what lies on the disk: then it may not be what its modules render. */
  readonly ofWorkTree: boolean;
}

const ofFolders = (before: string, after: string, { into, cwd }: Wanted, reader: Reader): Input => ({
  base: before,
  head: after,
  clusters: folderClusters(resolve(cwd, before), resolve(cwd, after), into, reader),
  policy: defaultPolicy,
  problems: [],
  acknowledgements: [],
  ofWorkTree: false,
});

const ofRevisions = ({ root, operands, into, cluster }: Wanted, reader: Reader): Input => {
  const { base, head, baseName, headName } = comparedOf(root, operands, into);
  const { policy, problems } = readReviewPolicy(root, base);
  return {
    base: baseName,
    head: headName,
    clusters: withCharts(root, base, head, readClusters({ root, base, head, into, ...(cluster !== undefined && { cluster }) }, reader)),
    ofWorkTree: head === undefined,
    policy,
    problems,
    acknowledgements: acknowledgementsBetween(root, base, head ?? "HEAD"),
  };
};

/** Reads both sides, compares and judges them. Throws a UsageError for what is neither a revision nor a folder. */
export const madeReview = async (wanted: Wanted): Promise<Made | Refused> => {
  const { root, operands, cwd, accepted, approvals } = wanted;
  const reader = manifestReader();
  const [before, after] = operands;
  const folders = before !== undefined && after !== undefined && isFolder(resolve(cwd, before)) && isFolder(resolve(cwd, after));
  const { base, head, clusters, policy, problems, acknowledgements, ofWorkTree } = folders
    ? ofFolders(before, after, wanted, reader)
    : ofRevisions(wanted, reader);
  const state = ofWorkTree ? await stateOf(root) : [];
  if (state.some((problem) => isError(problem) && !isOfEdit(problem))) return { refused: state };
  const review = reviewOf({
    base,
    head,
    clusters,
    problems: [...state, ...reader.problems, ...problems, ...leftTooEarly(clusters)],
    accepted,
    mostDeletions: policy.mostDeletions,
    lineOf: reader.lineOf,
    sourceOf: reader.sourceOf,
  });
  return { review, verdict: judgeGate(review, { acknowledgements, policy, ...(approvals !== undefined && { approvals }) }) };
};
