import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { label } from "./label.ts";

const object = (labels: string): string => `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, labels: ${labels} } }`;

test("labels as they are written", () => {
  expect(judged(label, object("{ app: web, app.kubernetes.io/name: Web_1.2, empty: '' }"))).toEqual([]);
});

test.each([
  [
    "{ 'a b': x }",
    "/metadata/labels/a b  the key 'a b' is not a name as labels have it (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
  ["{ a/b/c: x }", "/metadata/labels/a~1b~1c  the key 'a/b/c' has more than one '/'"],
  [
    "{ app: a b }",
    "/metadata/labels/app  'a b' is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
])("%s", (labels, problem) => {
  expect(judged(label, object(labels))).toEqual([problem]);
});

test("labels of pods in a template are looked at, those of a Job's template and of a StatefulSet's claims are not", () => {
  const cronJob = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: tidy }
spec:
  schedule: "@daily"
  jobTemplate:
    metadata: { labels: { app: not ok } }
    spec: { template: { metadata: { labels: { app: neither ok } }, spec: { restartPolicy: Never, containers: [] } } }`;
  expect(judged(label, cronJob)).toEqual([expect.stringMatching("^/spec/jobTemplate/spec/template/metadata/labels/app  'neither ok'")]);
});
