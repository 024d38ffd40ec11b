import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { templateRestartPolicy } from "./template-restart-policy.ts";

const deployment = (policy: string): string =>
  `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: {}, template: { spec: { containers: [], restartPolicy: ${policy} } } } }`;
const job = (policy: string, more = ""): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { template: { spec: { containers: [], restartPolicy: ${policy} } } ${more} } }`;
const failurePolicy = ", podFailurePolicy: { rules: [] }";

test.each([deployment("Always"), deployment("''"), job("Never"), job("OnFailure"), job("Never", failurePolicy)])("%s", (manifest) => {
  expect(judged(templateRestartPolicy, manifest)).toEqual([]);
});

test.each([
  [deployment("Never"), "'Never' is not for the pods of a Deployment: they are always restarted"],
  [job("Always"), "'Always' is not for the pods of a Job"],
  [job("''"), "a Job says what becomes of failed containers, here nothing is said"],
  [job("OnFailure", failurePolicy), "'OnFailure' does not go with a podFailurePolicy"],
])("%s", (manifest, problem) => {
  expect(judged(templateRestartPolicy, manifest)).toEqual([`/spec/template/spec/restartPolicy  ${problem}`]);
});
