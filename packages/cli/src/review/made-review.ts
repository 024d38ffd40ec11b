import { resolve } from "node:path";
import type { Problem } from "@ashlar/model";
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

interface Input {
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  readonly acknowledgements: readonly Acknowledgement[];
}

const ofFolders = (before: string, after: string, { into, cwd }: Wanted, reader: Reader): Input => ({
  base: before,
  head: after,
  clusters: folderClusters(resolve(cwd, before), resolve(cwd, after), into, reader),
  policy: defaultPolicy,
  problems: [],
  acknowledgements: [],
});

const ofRevisions = ({ root, operands, into, cluster }: Wanted, reader: Reader): Input => {
  const { base, head, baseName, headName } = comparedOf(root, operands, into);
  const { policy, problems } = readReviewPolicy(root, base);
  return {
    base: baseName,
    head: headName,
    clusters: readClusters({ root, base, head, into, ...(cluster !== undefined && { cluster }) }, reader),
    policy,
    problems,
    acknowledgements: acknowledgementsBetween(root, base, head ?? "HEAD"),
  };
};

/** Reads both sides, compares and judges them. Throws a UsageError for what is neither a revision nor a folder. */
export const madeReview = (wanted: Wanted): Made => {
  const { operands, cwd, accepted, approvals } = wanted;
  const reader = manifestReader();
  const [before, after] = operands;
  const folders = before !== undefined && after !== undefined && isFolder(resolve(cwd, before)) && isFolder(resolve(cwd, after));
  const { base, head, clusters, policy, problems, acknowledgements } = folders
    ? ofFolders(before, after, wanted, reader)
    : ofRevisions(wanted, reader);
  const review = reviewOf({
    base,
    head,
    clusters,
    problems: [...reader.problems, ...problems, ...leftTooEarly(clusters)],
    accepted,
    mostDeletions: policy.mostDeletions,
    lineOf: reader.lineOf,
    sourceOf: reader.sourceOf,
  });
  return { review, verdict: judgeGate(review, { acknowledgements, policy, ...(approvals !== undefined && { approvals }) }) };
};
