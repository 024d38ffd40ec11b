import type { Problem } from "@ashlar/model";
import { type CommandOptions, type Commit, commandOf, type Promotion, shortId } from "./promotion.ts";
import { plural } from "./render-report.ts";

const shownAtMost = 10;

const named = ({ id, subject }: Commit): string => `  ${shortId(id)}  ${subject}`;

const leavingRows = (leaving: readonly Commit[]): string =>
  [
    ...leaving.slice(0, shownAtMost).map(named),
    ...(leaving.length > shownAtMost ? [`  and ${leaving.length - shownAtMost} more`] : []),
  ].join("\n");

/** A move by which commits leave, and nobody said that they may. */
export const needsBack = (promotion: Promotion, options?: CommandOptions): Problem => ({
  rule: "not-forward",
  cluster: promotion.cluster,
  message: `${plural(promotion.leaving.length, "commit")} would leave ${promotion.ref}:\n${leavingRows(promotion.leaving)}`,
  remedy: `if that is meant, say --back:\n${commandOf(promotion, options)}`,
});

/**
 * A move that does what blocks a merge, and that nobody acknowledged.
 * @param approvers who must approve such a thing by the policy of the repository
 */
export const unaccepted = (promotion: Promotion, count: number, approvers: readonly string[], options?: CommandOptions): Problem => ({
  rule: "unaccepted-findings",
  cluster: promotion.cluster,
  message: `the review has ${plural(count, "finding")} that ${count === 1 ? "blocks, and that" : "block, and that"} no commit of this move acknowledges`,
  remedy: `if that is meant${approvers.length === 0 ? "" : `, and approved by ${approvers.join(", and by ")}`}, say --accept-findings:\n${commandOf(promotion, { ...options, accept: true })}`,
});

/** The manifests at the commit name another ref, and Argo CD goes by what they say. */
export const tracksAnother = ({ cluster, ref, to }: Promotion): Problem => ({
  rule: "tracks-another-ref",
  severity: "warning",
  cluster,
  message: `the Applications of clusters/${cluster}/ at ${shortId(to.id)} do not track ${ref}: Argo CD follows the ref that they name`,
  remedy: "expected while the change of `git` in its environment module is not merged; otherwise choose a commit after it",
});

/** A remote that is not the repository that Argo CD reads: a fork, for example. */
export const anotherRepository = ({ cluster, remote }: Promotion, repo: string): Problem => ({
  rule: "another-repository",
  severity: "warning",
  cluster,
  message: `Argo CD reads ${repo}, and ${remote} seems to be another repository`,
  remedy: "name the remote that is it: --remote NAME",
});

/** The remote refused the move. */
export const pushRefused = ({ cluster, remote, ref }: Promotion, reason: string): Problem => ({
  rule: "push-refused",
  cluster,
  message: `${remote} refused to move ${ref}: ${reason}`,
});

/** Somebody else moved the ref between our looking and our moving. */
export const crossed = ({ cluster, ref }: Promotion, stands: string | undefined): Problem => ({
  rule: "crossed",
  cluster,
  message: `${ref} was moved meanwhile by somebody else: it ${stands === undefined ? "is gone" : `stands at ${shortId(stands)}`}; nothing was moved`,
  remedy: `look again: npm run ashlar -- promote ${cluster}`,
});
