import { expect, test } from "vitest";
import { approversOf, type PullRequestReview } from "./approvals-of.ts";

const head = "b".repeat(40);

const review = (login: string, state: PullRequestReview["state"], commit_id = head): PullRequestReview => ({
  user: { login },
  state,
  commit_id,
});

test.each<[string, readonly PullRequestReview[], readonly string[]]>([
  ["an approval counts", [review("ada", "APPROVED")], ["ada"]],
  ["a remark after it takes nothing back", [review("ada", "APPROVED"), review("ada", "COMMENTED")], ["ada"]],
  ["a wish for changes takes it back", [review("ada", "APPROVED"), review("ada", "CHANGES_REQUESTED")], []],
  ["and an approval takes that back", [review("ada", "CHANGES_REQUESTED"), review("ada", "APPROVED")], ["ada"]],
  ["one that was dismissed does not count", [review("ada", "DISMISSED")], []],
  ["nor one of an earlier commit", [review("ada", "APPROVED", "a".repeat(40))], []],
  ["nor the author's own", [review("grace", "APPROVED")], []],
  ["nor one of an account that is gone", [{ user: null, state: "APPROVED", commit_id: head }], []],
  ["each person once, in one order", [review("joan", "APPROVED"), review("ada", "APPROVED"), review("joan", "APPROVED")], ["ada", "joan"]],
])("%s", (_, reviews, expected) => {
  expect(approversOf(reviews, head, "grace")).toEqual(expected);
});
