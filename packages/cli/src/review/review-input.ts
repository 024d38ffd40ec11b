import { resolve } from "node:path";
import type { Problem } from "@ashlar/model";
import { type Acknowledgement, type ClusterSides, defaultPolicy, type Policy, type SourceDiffs } from "@ashlar/review";
import { comparedOf } from "./compared.ts";
import { folderClusters, isFolder } from "./folder-clusters.ts";
import { readClusters } from "./read-clusters.ts";
import { withCharts } from "./read-locks.ts";
import type { Reader } from "./read-placed.ts";
import { readReviewPolicy } from "./read-review-policy.ts";
import { sourceDiffs } from "./source-diffs.ts";
import { acknowledgementsBetween } from "./trailers.ts";

/** What the command line says of a review. */
export interface Wanted {
  readonly root: string;
  readonly cwd: string;
  /** Two revisions or two folders, one revision, or nothing. */
  readonly operands: readonly string[];
  /** The branch that it will be merged into. */
  readonly into: string;
  readonly cluster?: string;
  readonly accepted: readonly string[];
  readonly approvals?: readonly string[];
}

export interface ReviewInput {
  /** What is compared, as the reader knows it. */
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  /** Asked only where something blocks or goes: to read it, git must be asked. */
  readonly policy: () => { readonly policy: Policy; readonly problems: readonly Problem[] };
  readonly acknowledgements: readonly Acknowledgement[];
  /** What differs in the modules. Asked only where something was found: git is asked once more. */
  readonly sources: () => SourceDiffs;
  /** Whether the head is what lies on the disk: then it may not be what its modules render. */
  readonly ofWorkTree: boolean;
}

const ofFolders = (before: string, after: string, { into, cwd }: Wanted, reader: Reader): ReviewInput => ({
  base: before,
  head: after,
  clusters: folderClusters(resolve(cwd, before), resolve(cwd, after), into, reader),
  policy: () => ({ policy: defaultPolicy, problems: [] }),
  acknowledgements: [],
  sources: () => ({ modules: [], whole: false }),
  ofWorkTree: false,
});

const ofRevisions = ({ root, operands, into, cluster }: Wanted, reader: Reader): ReviewInput => {
  const { base, head, baseName, headName } = comparedOf(root, operands, into);
  return {
    base: baseName,
    head: headName,
    clusters: withCharts(root, base, head, readClusters({ root, base, head, into, ...(cluster !== undefined && { cluster }) }, reader)),
    policy: () => readReviewPolicy(root, base),
    acknowledgements: acknowledgementsBetween(root, base, head ?? "HEAD"),
    sources: () => sourceDiffs(root, base, head),
    ofWorkTree: head === undefined,
  };
};

/** Reads both sides of a review. Throws a UsageError for what is neither a revision nor a folder. */
export const reviewInput = (wanted: Wanted, reader: Reader): ReviewInput => {
  const { operands, cwd } = wanted;
  const [before, after] = operands;
  return before !== undefined && after !== undefined && isFolder(resolve(cwd, before)) && isFolder(resolve(cwd, after))
    ? ofFolders(before, after, wanted, reader)
    : ofRevisions(wanted, reader);
};
