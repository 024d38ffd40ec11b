import type { Api } from "./api.ts";
import type { Prepared } from "./prepare-review.ts";
import { writeComment } from "./review-comment.ts";
import { type Outcome, statusOf } from "./status-of.ts";
import type { PullRequest } from "./subject.ts";

/** The name by which a branch protection requires the review. */
export const statusContext = "ashlar/review";

export interface Publication {
  readonly prepared: Pick<Prepared, "sha" | "number">;
  readonly outcome: Outcome;
  /** The comment; undefined where there is none to write. */
  readonly markdown: string | undefined;
  /** The run that says more. */
  readonly page: string;
}

/** A comment is only written while it is about what the pull request is now: the run of a newer push may have been faster. */
const isStillHead = async (api: Api, number: number, sha: string): Promise<boolean> => {
  const { head, state } = await api.get<PullRequest>(`pulls/${number}`);
  return state === "open" && head.sha === sha;
};

/**
 * Sets the status first, so that a comment that cannot be written, as in a locked conversation, opens no gate and closes none.
 * @returns what was done, as one line
 */
export const publishReview = async (api: Api, { prepared: { sha, number }, outcome, markdown, page }: Publication): Promise<string> => {
  const status = statusOf(outcome);
  await api.send("POST", `statuses/${sha}`, { ...status, context: statusContext, target_url: page });
  const said = `${statusContext} of ${sha}: ${status.state}, ${status.description}`;
  if (number === undefined || markdown === undefined || outcome.review === undefined) return said;
  if (!(await isStillHead(api, number, sha))) return `${said}; no comment: the pull request has moved on`;
  const worthMaking = outcome.code !== 0 || outcome.review.clusters.length > 0;
  return `${said}; comment: ${await writeComment(api, number, markdown, worthMaking)}`;
};
