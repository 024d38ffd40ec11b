import { resolve } from "node:path";
import type { Problem } from "@ashlar/model";
import { type Acknowledgement, type ClusterSides, defaultPolicy, type Policy, type SourceDiffs } from "@ashlar/review";
import { folderClusters } from "./folder-clusters.ts";
import { readClusters } from "./read-clusters.ts";
import { withCharts } from "./read-locks.ts";
import type { Reader } from "./read-placed.ts";
import { readReviewPolicy } from "./read-review-policy.ts";
import { sourceDiffs } from "./source-diffs.ts";
import { acknowledgementsBetween } from "./trailers.ts";
import type { Asked, Wanted } from "./wanted.ts";

export interface ReviewInput {
  /** What is compared, as the reader knows it. */
  readonly base: string;
  readonly head: string;
  readonly clusters: readonly ClusterSides[];
  /** Asked only where something blocks or goes: to read it, git must be asked. */
  readonly policy: () => Promise<{ readonly policy: Policy; readonly problems: readonly Problem[] }>;
  readonly acknowledgements: readonly Acknowledgement[];
  /** What differs in the modules. Asked only where something was found: git may be asked once more. */
  readonly sources: () => Promise<SourceDiffs>;
  /** Whether the head is what lies on the disk: then it may not be what its modules render. */
  readonly ofWorkTree: boolean;
}

const ofFolders = (before: string, after: string, { into, cwd }: Wanted, reader: Reader): ReviewInput => ({
  base: before,
  head: after,
  clusters: folderClusters(resolve(cwd, before), resolve(cwd, after), into, reader),
  policy: () => Promise.resolve({ policy: defaultPolicy, problems: [] }),
  acknowledgements: [],
  sources: () => Promise.resolve({ modules: [], whole: false }),
  ofWorkTree: false,
});

const ofRevisions = async ({ root, into, cluster }: Wanted, reader: Reader, { store, compared }: Asked): Promise<ReviewInput> => {
  const { base, head, baseName, headName } = await compared;
  const only = cluster === undefined ? {} : { cluster };
  const [clusters, acknowledgements] = await Promise.all([
    readClusters({ root, store, base, head, into, ...only }, reader),
    acknowledgementsBetween(root, base, head ?? "HEAD"),
  ]);
  return {
    base: baseName,
    head: headName,
    clusters: withCharts(root, base, head, clusters),
    policy: () => readReviewPolicy(store, base),
    acknowledgements,
    sources: () => sourceDiffs({ root, store }, base, head),
    ofWorkTree: head === undefined,
  };
};

/**
 * Reads both sides of a review.
 * @param asked what git was asked already; undefined where two folders are compared
 * @throws UsageError for a revision that git does not know
 */
export const reviewInput = (wanted: Wanted, reader: Reader, asked: Asked | undefined): Promise<ReviewInput> => {
  const [before = "", after = ""] = wanted.operands;
  return asked === undefined ? Promise.resolve(ofFolders(before, after, wanted, reader)) : ofRevisions(wanted, reader, asked);
};
