import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { jobIndexes } from "./job-indexes.ts";

const job = (spec: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { restartPolicy: Never, containers: [] } }, ${spec} } }`;

test.each([
  "completionMode: Indexed",
  "completionMode: Indexed, completions: 5, backoffLimitPerIndex: 1, maxFailedIndexes: 5",
  "completionMode: Indexed, completions: 200000, parallelism: 10000, backoffLimitPerIndex: 1, maxFailedIndexes: 10000",
  "parallelism: 200000",
])("%s", (spec) => {
  expect(judged(jobIndexes, job(spec))).toEqual([]);
});

test.each([
  ["backoffLimitPerIndex: 1", "/spec/backoffLimitPerIndex  is for a Job with indexes, and this one has none"],
  ["completionMode: Indexed, parallelism: 2", "/spec/completions  an Indexed Job says how many completions it has"],
  [
    "completionMode: Indexed, completions: 2, maxFailedIndexes: 1",
    "/spec/maxFailedIndexes  needs a backoffLimitPerIndex, which tells when an index has failed",
  ],
  [
    "completionMode: Indexed, completions: 2, backoffLimitPerIndex: 1, maxFailedIndexes: 3",
    "/spec/maxFailedIndexes  3 is more than all completions (2)",
  ],
  [
    "completionMode: Indexed, completions: 200000, backoffLimitPerIndex: 1",
    "/spec/maxFailedIndexes  must be said with more than 100000 completions and a backoffLimitPerIndex",
  ],
  [
    "completionMode: Indexed, completions: 1, parallelism: 100001",
    "/spec/parallelism  100001 is more than 100000, the most of an Indexed Job",
  ],
])("%s", (spec, problem) => {
  expect(judged(jobIndexes, job(spec))).toEqual([problem]);
});
