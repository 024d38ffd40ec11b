import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { jobManager } from "./job-manager.ts";

const job = (managedBy: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { restartPolicy: Never, containers: [] } }, managedBy: ${managedBy} } }`;

test("a domain and a path", () => {
  expect(judged(jobManager, job("kubernetes.io/job-controller"))).toEqual([]);
});

test.each([
  ["''", "'' is empty"],
  ["controller", "'controller' is not a domain and a path, as in example.com/name"],
  [`example.com/${"a".repeat(60)}`, `'example.com/${"a".repeat(60)}' is longer than 63 characters`],
])("%s", (managedBy, problem) => {
  expect(judged(jobManager, job(managedBy))).toEqual([`/spec/managedBy  ${problem}`]);
});
