import { resolve } from "node:path";
import type { Problem } from "@ashlar/model";
import { type Acknowledgement, type ClusterSides, defaultPolicy, type Policy, type SourceDiffs } from "@ashlar/review";
import { type GitStore, withGitStore } from "../git-store.ts";
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

const ofRevisions = async ({ root, operands, into, cluster }: Wanted, reader: Reader, store: GitStore): Promise<ReviewInput> => {
  const { base, head, baseName, headName } = await comparedOf({ root, store }, operands, into);
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
 * Reads both sides of a review, and resolves to what is made of them. Throws a UsageError for what is neither a revision nor a folder.
 * @param make until it ends git can be asked
 */
export const withReviewInput = async <Result>(
  wanted: Wanted,
  reader: Reader,
  make: (input: ReviewInput) => Promise<Result>,
): Promise<Result> => {
  const { root, operands, cwd } = wanted;
  const [before, after] = operands;
  if (before !== undefined && after !== undefined && isFolder(resolve(cwd, before)) && isFolder(resolve(cwd, after)))
    return make(ofFolders(before, after, wanted, reader));
  return withGitStore(root, async (store) => make(await ofRevisions(wanted, reader, store)));
};
