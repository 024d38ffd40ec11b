import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { reviewRun } from "./github/testing/review-run.ts";

// The steps of .github/workflows/review.yaml in a shell, with real git and the real review. GitHub is played on this machine, as its
// documentation describes it.

// Each run is half a dozen processes, and a busy machine must not fail them.
vi.setConfig({ testTimeout: 240_000 });

const deployment = "clusters/dev/apps/shop/deployment-web.yaml";

const openPullRequest = async (change = { from: "replicas: 4", to: "replicas: 0" }) => {
  const repository = await reviewRun();
  const { manifests, write, push, state } = repository;
  const web = manifests[deployment];
  write(deployment, web.replace(change.from, change.to));
  const sha = push("refs/pull/7/head", "Change the shop");
  const pull = (head: string) => ({
    number: 7,
    state: "open" as const,
    user: { login: "grace" },
    head: { sha: head, label: "grace:shop" },
  });
  const point = (head: string): void => {
    state.pulls.splice(0, 1, { ...pull(head), base: { ref: "main" } });
  };
  point(sha);
  return { ...repository, web, sha, point };
};

const trailerIn = (comment: string): string => /Acknowledge: .+?\)/.exec(comment)?.[0] ?? "";

test("a pull request of a fork is reviewed, blocked, acknowledged, and passes", async () => {
  const { state, workflow, sha, push, write, point } = await openPullRequest();
  const first = await workflow({ pull_request: { number: 7 } });
  expect(state.statuses, first).toMatchObject([{ sha, state: "failure", description: "1 blocking finding", context: "ashlar/review" }]);
  expect(state.comments).toHaveLength(1);
  const comment = state.comments[0]?.body ?? "";
  expect(comment).toContain(`https://github.com/example/ashlar/blob/${sha}/${deployment}`);
  expect(comment).toContain(`pull/7@${sha.slice(0, 12)}`);

  write("notes.txt", "no traffic yet");
  const next = push("refs/pull/7/head", `Say why\n\n${trailerIn(comment)}`);
  point(next);
  const second = await workflow({ pull_request: { number: 7 } });
  expect(state.statuses.at(-1), second).toMatchObject({
    sha: next,
    state: "success",
    description: "nothing blocks: 1 finding acknowledged",
  });
  expect(state.comments).toHaveLength(1);
  expect(state.comments[0]?.body).not.toBe(comment);
});

test("nothing of a pull request is run: not its command, not what its attributes name", async () => {
  const { state, workflow, write, push, point, clone, git } = await openPullRequest();
  write("package.json", JSON.stringify({ type: "module", scripts: { preashlar: "touch run", ashlar: "touch run" } }));
  write("scripts/review-publish.ts", "process.exit(0);");
  write(".gitattributes", "* filter=lfs diff=word merge=ours\n");
  write(".github/review.json", JSON.stringify({ mostDeletions: 10_000 }));
  const sha = push("refs/pull/7/head", "Let me in");
  point(sha);
  const said = await workflow({ pull_request: { number: 7 } });
  expect(state.statuses, said).toMatchObject([{ sha, state: "failure", description: "1 blocking finding" }]);
  expect(readdirSync(clone).sort()).toEqual([".git", "clusters", "environments", "package.json"]);
  expect(execFileSync("git", ["status", "--porcelain"], { cwd: clone, encoding: "utf8" })).toBe("");
  expect(git("ls-remote", "origin").split("\n")).toHaveLength(3);
});

test("what main has meanwhile is no part of the review, and what conflicts with it is not reviewed", async () => {
  const { state, workflow, sha, git, write, push, web, base } = await openPullRequest({ from: "web:1.0.0", to: "web:1.0.1" });
  git("checkout", "--quiet", "--detach", base);
  write("clusters/dev/apps/shop/configmap-hours.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: hours, namespace: shop }\n");
  push("refs/heads/main", "Open on Sundays");
  await workflow({ pull_request: { number: 7 } });
  expect(state.statuses.at(-1)).toMatchObject({ sha, state: "success", description: "nothing blocks" });
  expect(state.comments[0]?.body).not.toContain("hours");

  write(deployment, web.replace("web:1.0.0", "web:2.0.0"));
  push("refs/heads/main", "Move the shop on");
  await workflow({ pull_request: { number: 7 } });
  expect(state.statuses.at(-1)).toMatchObject({
    sha,
    state: "failure",
    description: "it conflicts with its base; solve that, and it is reviewed",
  });
});

test("the policy of main counts, also for a pull request from before it, and an approval is asked for and found", async () => {
  const { state, workflow, sha, git, write, push, base } = await openPullRequest();
  git("checkout", "--quiet", "--detach", base);
  const policy = {
    approvals: [{ danger: ["OUTAGE"], by: ["@example/production"] }],
    teams: { "@example/production": ["ada"] },
    mostDeletions: 20,
  };
  write(".github/review.json", JSON.stringify(policy));
  push("refs/heads/main", "Let production say");
  await workflow({ pull_request: { number: 7 } });
  const comment = state.comments[0]?.body ?? "";
  expect(comment).toContain("example/production");

  git("checkout", "--quiet", "--detach", sha);
  write("notes.txt", "no traffic yet");
  const next = push("refs/pull/7/head", `Say why\n\n${trailerIn(comment)}`);
  state.pulls.splice(0, 1, {
    number: 7,
    state: "open",
    user: { login: "grace" },
    head: { sha: next, label: "grace:shop" },
    base: { ref: "main" },
  });
  const run = { head_sha: next, head_branch: "shop", head_repository: { owner: { login: "grace" } } };
  await workflow({ workflow_run: run });
  expect(state.statuses.at(-1)).toMatchObject({ sha: next, state: "failure" });

  state.reviews.push({ user: { login: "ada" }, state: "APPROVED", commit_id: next });
  await workflow({ workflow_run: run });
  expect(state.statuses.at(-1), "ada may not write").toMatchObject({ sha: next, state: "failure" });
  state.permissions.ada = "write";
  const said = await workflow({ workflow_run: run });
  expect(state.statuses.at(-1), said).toMatchObject({ sha: next, state: "success" });
});

test("a merge queue reviews what it will merge, by the acknowledgements of the pull request, however it is squashed", async () => {
  const { state, workflow, sha, git, write, push, point, base } = await openPullRequest();
  await workflow({ pull_request: { number: 7 } });
  const trailer = trailerIn(state.comments[0]?.body ?? "");
  write("notes.txt", "no traffic yet");
  const acknowledged = push("refs/pull/7/head", `Say why\n\n${trailer}`);
  point(acknowledged);
  const group = git("commit-tree", `${acknowledged}^{tree}`, "-p", base, "-m", "Change the shop (#7)");
  const head_ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  git("push", "--quiet", "origin", `${group}:${head_ref}`);
  const comments = structuredClone(state.comments);
  const said = await workflow({ merge_group: { base_sha: base, head_sha: group, head_ref } });
  expect(state.statuses.at(-1), said).toMatchObject({ sha: group, state: "success" });
  expect(state.comments, "a queue has no comment").toEqual(comments);

  const unsaid = git("commit-tree", `${sha}^{tree}`, "-p", base, "-m", "Change the shop (#7)");
  git("push", "--quiet", "--force", "origin", `${unsaid}:${head_ref}`, `${sha}:refs/pull/7/head`);
  point(sha);
  await workflow({ merge_group: { base_sha: base, head_sha: unsaid, head_ref } });
  expect(state.statuses.at(-1)).toMatchObject({ sha: unsaid, state: "failure" });
});

test("an approval of a push that is no longer the head starts nothing", async () => {
  const { state, workflow } = await openPullRequest();
  const head_repository = { owner: { login: "grace" } };
  const said = await workflow({ workflow_run: { head_sha: "0".repeat(40), head_branch: "shop", head_repository } });
  expect(said).toContain("nothing to review");
  expect(state.statuses).toEqual([]);
});
