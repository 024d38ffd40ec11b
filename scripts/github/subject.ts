import type { Api } from "./api.ts";

/** A pull request, as far as a review needs it (docs.github.com/rest/pulls/pulls). */
export interface PullRequest {
  readonly number: number;
  readonly state: "open" | "closed";
  readonly user: { readonly login: string } | null;
  readonly head: { readonly sha: string };
  readonly base: { readonly ref: string };
}

/** What an event asks to be reviewed. */
export type Subject =
  | { readonly kind: "pull request"; readonly pullRequest: PullRequest }
  | { readonly kind: "merge group"; readonly base: string; readonly head: string; readonly pullRequest: PullRequest | undefined };

/** What we read of the events (docs.github.com/webhooks/webhook-events-and-payloads). */
export interface EventPayload {
  readonly pull_request?: { readonly number: number };
  readonly merge_group?: { readonly base_sha: string; readonly head_sha: string; readonly head_ref: string };
  readonly workflow_run?: {
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly head_repository: { readonly owner: { readonly login: string } } | null;
  };
}

const pullRequestOf = (api: Api, number: number): Promise<PullRequest> => api.get(`pulls/${number}`);

/** GitHub lists no pull requests in a `workflow_run` that came from a fork, so they are looked up by their branch. */
const pullRequestOfRun = async (api: Api, run: NonNullable<EventPayload["workflow_run"]>): Promise<PullRequest | undefined> => {
  if (run.head_branch === null || run.head_repository === null) return undefined;
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const open = await api.list<PullRequest>(`pulls?state=open&head=${head}`);
  return open.find(({ head: { sha } }) => sha === run.head_sha);
};

/** `refs/heads/gh-readonly-queue/main/pr-7-<base>`: GitHub documents the beginning, and shows the rest. */
const numberInQueue = (ref: string): number | undefined => {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1];
  return number === undefined ? undefined : Number(number);
};

/**
 * @param into the branch whose pull requests are reviewed
 * @returns undefined where there is nothing to review: it was closed, it goes elsewhere, or a newer push is reviewed on its own
 */
export const subjectOf = async (api: Api, payload: EventPayload, into: string): Promise<Subject | undefined> => {
  const { pull_request, merge_group, workflow_run } = payload;
  if (merge_group !== undefined) {
    const number = numberInQueue(merge_group.head_ref);
    const pullRequest = number === undefined ? undefined : await pullRequestOf(api, number);
    return { kind: "merge group", base: merge_group.base_sha, head: merge_group.head_sha, pullRequest };
  }
  const found =
    pull_request !== undefined
      ? await pullRequestOf(api, pull_request.number)
      : workflow_run && (await pullRequestOfRun(api, workflow_run));
  if (found === undefined || found.state !== "open" || found.base.ref !== into) return undefined;
  return { kind: "pull request", pullRequest: found };
};
