import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { publishReview } from "./publish-review.ts";
import { publishSarif } from "./publish-sarif.ts";
import { marker } from "./review-comment.ts";
import type { ReviewSummary } from "./status-of.ts";
import { fakeGitHub } from "./testing/fake-github.ts";

const sha = "b".repeat(40);
const page = "https://github.com/example/ashlar/actions/runs/1";
const bot = { login: "github-actions[bot]" };

const summary = (clusters: number, blocked = 0, acknowledged = 0): ReviewSummary => ({
  clusters: Array(clusters).fill({}),
  problems: [],
  gate: { passes: blocked === 0, blocked: Array(blocked).fill({}), acknowledged: Array(acknowledged).fill({}) },
});

const open = async (head = sha) => {
  const github = await fakeGitHub();
  github.state.pulls.push({ number: 7, state: "open", user: { login: "grace" }, head: { sha: head }, base: { ref: "main" } });
  const publish = (code: number | undefined, review: ReviewSummary | undefined, markdown: string | undefined = `${marker}\nnew`) =>
    publishReview(github.api, { prepared: { sha, number: 7 }, outcome: { review, code, conflict: false }, markdown, page });
  return { ...github, publish };
};

test("a review that blocks is a status that failed, and a comment", async () => {
  const { state, publish } = await open();
  expect(await publish(1, summary(2, 3))).toBe(`ashlar/review of ${sha}: failure, 3 blocking findings; comment: created`);
  expect(state.statuses).toEqual([
    { sha, state: "failure", description: "3 blocking findings", context: "ashlar/review", target_url: page },
  ]);
  expect(state.comments.map(({ body }) => body)).toEqual([`${marker}\nnew`]);
});

test("the next one writes the same comment anew, among hundreds, and never somebody else's that holds the marker", async () => {
  const { state, publish } = await open();
  const others = Array.from({ length: 230 }, (_, id) => ({ id, body: `${marker} mine!`, user: { login: "mallory" } }));
  const ours = { id: 500, body: `${marker}\nold`, user: bot };
  const twin = { id: 501, body: `${marker}\nmade by a run at the same time`, user: bot };
  const another = { id: 502, body: "of another workflow", user: bot };
  state.comments.push(...others, ours, twin, another);
  await publish(0, summary(1));
  expect(state.comments).toEqual([...others, { ...ours, body: `${marker}\nnew` }, another]);
  expect(state.statuses).toMatchObject([{ state: "success", description: "nothing blocks" }]);
});

test("a pull request that touches no cluster gets no comment, but one that did has it brought up to date", async () => {
  const { state, publish } = await open();
  await publish(0, summary(0));
  expect(state.comments).toEqual([]);
  expect(state.statuses).toMatchObject([{ state: "success", description: "nothing changes for any cluster" }]);
  state.comments.push({ id: 1, body: `${marker}\nold`, user: bot });
  await publish(0, summary(0));
  expect(state.comments.map(({ body }) => body)).toEqual([`${marker}\nnew`]);
});

test("a run that was overtaken by a newer push says its verdict of its own commit, and writes no comment", async () => {
  const { state, publish } = await open("c".repeat(40));
  expect(await publish(1, summary(1, 1))).toContain("no comment: the pull request has moved on");
  expect(state.statuses).toMatchObject([{ sha, state: "failure" }]);
  expect(state.requests.filter((request) => request.includes("comments"))).toEqual([]);
});

test.each<[string, number | undefined, ReviewSummary | undefined]>([
  ["it ended in a failure", 2, undefined],
  ["it did not run", undefined, undefined],
  ["it says that it passes, and wrote nothing", 0, undefined],
])("a review that failed does not pass: %s", async (_, code, review) => {
  const { state, publish } = await open();
  await publish(code, review);
  expect(state.comments).toEqual([]);
  expect(state.statuses).toMatchObject([{ state: "error", description: "the review failed; its run says why" }]);
});

test("who may not write is told so", async () => {
  const { api } = await open();
  await expect(api.send("POST", "merges", {})).rejects.toThrow("GitHub answers 404 to POST merges: ");
});

test("the findings reach code scanning where it is on, and where it is not nothing fails", async () => {
  const { state, api } = await open();
  expect(await publishSarif(api, 7, sha, "{}")).toBe("the findings are with code scanning");
  expect(state.sarifs).toMatchObject([{ commit_sha: sha, ref: "refs/pull/7/head" }]);
  expect(gunzipSync(Buffer.from(String(state.sarifs[0]?.sarif), "base64")).toString()).toBe("{}");
  state.codeScanning = false;
  expect(await publishSarif(api, 7, sha, "{}")).toBe("code scanning is not on here (403)");
});
