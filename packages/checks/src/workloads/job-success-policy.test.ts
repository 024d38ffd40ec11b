import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { jobSuccessPolicy } from "./job-success-policy.ts";

const job = (rules: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { restartPolicy: Never, containers: [] } }, completionMode: Indexed, completions: 8, successPolicy: { rules: ${rules} } } }`;

test("indexes that there are", () => {
  expect(judged(jobSuccessPolicy, job("[{ succeededIndexes: '0,2-5,7', succeededCount: 6 }, { succeededCount: 8 }]"))).toEqual([]);
});

test.each([
  ["[]", "  there is no rule"],
  ["[{}]", "/0  says neither succeededIndexes nor succeededCount"],
  ["[{ succeededIndexes: '0-8' }]", "/0/succeededIndexes  '0-8' goes beyond the last index, 7"],
  ["[{ succeededIndexes: '3,1' }]", "/0/succeededIndexes  '3,1' does not rise"],
  ["[{ succeededIndexes: 'a' }]", "/0/succeededIndexes  'a' has a part that is no index and no range of them: 'a'"],
  ["[{ succeededIndexes: '0-2', succeededCount: 4 }]", "/0/succeededCount  4 is more than the 3 indexes that there are"],
  ["[{ succeededCount: 9 }]", "/0/succeededCount  9 is more than the 8 indexes that there are"],
])("%s", (rules, problem) => {
  expect(judged(jobSuccessPolicy, job(rules))).toEqual([`/spec/successPolicy/rules${problem}`]);
});
