import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { jobSelector } from "./job-selector.ts";

const job = (spec: string, labels = "{}"): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: tidy }, spec: { template: { metadata: { labels: ${labels} }, spec: { containers: [] } }, ${spec} } }`;
const cronJob = (spec: string): string =>
  `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: tidy }, spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [] } }, ${spec} } } } }`;

test.each([
  job("suspend: true", "{ app: tidy, job-name: tidy }"),
  job("selector: { matchLabels: { batch.kubernetes.io/job-name: tidy } }"),
  job("manualSelector: true, selector: { matchLabels: { app: tidy } }", "{ app: tidy }"),
  cronJob("manualSelector: false"),
])("%s", (manifest) => {
  expect(judged(jobSelector, manifest)).toEqual([]);
});

test.each([
  [job("selector: { matchLabels: { app: tidy } }", "{ app: tidy }"), "/spec/selector  the API server makes the selector of a Job"],
  [job("suspend: true", "{ job-name: other }"), "/spec/template/metadata/labels/job-name  'other' is not the name of the Job, 'tidy'"],
  [job("suspend: true", "{ controller-uid: '1' }"), "/spec/template/metadata/labels/controller-uid  the API server gives this label"],
  [job("manualSelector: true"), "/spec/selector  is missing: with manualSelector the API server makes none"],
  [
    job("manualSelector: true, selector: { matchLabels: { app: tidy } }"),
    "/spec/template/metadata/labels  the selector does not select the pods of the template",
  ],
  [cronJob("selector: {}"), "/spec/jobTemplate/spec/selector  the API server makes the selectors of a CronJob's Jobs"],
  [cronJob("manualSelector: true"), "/spec/jobTemplate/spec/manualSelector  Jobs of a CronJob cannot have one"],
])("%s", (manifest, problem) => {
  expect(judged(jobSelector, manifest)).toEqual([problem]);
});
