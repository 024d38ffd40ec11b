import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { workspace } from "../testing/copy-workspace.ts";

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly "timeout-minutes"?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const files = globSync(".github/workflows/*.y*ml", { cwd: workspace }).sort();
const texts = new Map(files.map((path) => [basename(path), readFileSync(join(workspace, path), "utf8")]));
const workflow = (name: string): Workflow => parse(texts.get(name) ?? "");
const steps = (name: string): readonly Step[] => Object.values(workflow(name).jobs).flatMap((job) => job.steps);

test("these are the workflows", () => {
  expect([...texts.keys()]).toEqual(["ci.yaml", "review-approval.yaml", "review.yaml"]);
});

test.each([...texts])("%s pins every action by commit, with its version beside it", (_, text) => {
  const uses = text.split("\n").filter((line) => /^\s*(- )?uses:/.test(line));
  for (const line of uses) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each([...texts.keys()])("%s writes no value of an event into a script", (name) => {
  for (const { run = "" } of steps(name)) expect(run).not.toContain("${{");
});

test.each([...texts.keys()])("%s says what its token may do, keeps it out of the clone, and ends", (name) => {
  const { permissions, jobs } = workflow(name);
  expect(permissions).toBeDefined();
  for (const { "timeout-minutes": minutes } of Object.values(jobs)) expect(minutes).toBeLessThanOrEqual(75);
  for (const { uses = "", with: inputs } of steps(name))
    if (uses.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
});

test("what runs the code of a pull request may only read", () => {
  for (const name of texts.keys()) {
    const { on, permissions, jobs } = workflow(name);
    if (!("pull_request" in on || "pull_request_review" in on)) continue;
    for (const granted of [permissions, ...Object.values(jobs).map((job) => job.permissions)])
      expect(Object.values(granted ?? {}).filter((level) => level !== "read")).toEqual([]);
    expect(texts.get(name)).not.toContain("secrets.");
  }
});

test("what may write runs the code of the base, each job with no right that it does not need", () => {
  const { permissions, jobs } = workflow("review.yaml");
  expect(permissions).toEqual({});
  expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
    review: { contents: "read", "pull-requests": "read" },
    publish: { contents: "read", "pull-requests": "write", statuses: "write" },
    "code-scanning": { contents: "read", "security-events": "write" },
  });
  const checkouts = steps("review.yaml").filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
  expect(checkouts).toHaveLength(3);
  for (const { with: inputs } of checkouts)
    expect(inputs?.ref).toMatch(/^\$\{\{ github\.event\.merge_group\.base_sha \|\| github\.sha \}\}$/);
});

test("what the review quotes in the log of a run is no command to it", () => {
  const run = steps("review.yaml").find((step) => step.run?.includes("ashlar -- review"))?.run ?? "";
  const places = ['"::stop-commands::$quiet"', "npm run ashlar -- review", '"::$quiet::"'].map((part) => run.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
