import type { Api } from "./api.ts";

/** A review of a pull request, as GitHub lists it: in the order in which they were given. */
export interface PullRequestReview {
  /** null: the account is gone. */
  readonly user: { readonly login: string } | null;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  /** What the head was when it was given. */
  readonly commit_id: string | null;
}

/** A remark takes nothing back, and says nothing. */
const decides = ({ state }: PullRequestReview): boolean => state !== "COMMENTED" && state !== "PENDING";

/**
 * Whose last word about this very commit is an approval.
 * @param author of the pull request, whose own word does not count
 */
export const approversOf = (reviews: readonly PullRequestReview[], head: string, author: string): readonly string[] => {
  const last = new Map(reviews.filter(decides).flatMap((review) => (review.user === null ? [] : [[review.user.login, review] as const])));
  return [...last]
    .filter(([login, { state, commit_id }]) => state === "APPROVED" && commit_id === head && login !== author)
    .map(([login]) => login)
    .sort();
};

/** Who approved a pull request as it is now, of those who may write to the repository: anybody may approve a public one. */
export const approvalsOf = async (api: Api, number: number, head: string, author: string): Promise<readonly string[]> => {
  const approvers = approversOf(await api.list<PullRequestReview>(`pulls/${number}/reviews`), head, author);
  const permissions = await Promise.all(
    approvers.map((login) => api.get<{ readonly permission: string }>(`collaborators/${encodeURIComponent(login)}/permission`)),
  );
  // GitHub says `write` of those who maintain, and `read` of those who triage.
  return approvers.filter((_, i) => ["admin", "write"].includes(permissions[i]?.permission ?? ""));
};
