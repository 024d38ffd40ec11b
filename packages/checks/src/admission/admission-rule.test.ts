import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { webhook } from "../testing/manifest.ts";
import { admissionRule } from "./admission-rule.ts";

test.each(["pods, pods/status", '"*", pods/status', '"*/*"', 'pods/*, "*/scale"'])("%s is right", (content) => {
  expect(
    judged(admissionRule, webhook(`rules: [{ operations: [CREATE], apiGroups: [apps], apiVersions: [v1], resources: [${content}] }]`)),
  ).toEqual([]);
});

test.each([
  ['"*/*", pods', "/webhooks/0/rules/0/resources  '*/*' stands beside others"],
  ['"*", pods', "/webhooks/0/rules/0/resources  '*' stands beside 'pods'"],
  ["pods/*, pods/status", "/webhooks/0/rules/0/resources/1  'pods/*' is there, which includes 'pods/status'"],
  ['"*/status", pods/status', "/webhooks/0/rules/0/resources/1  '*/status' is there, which includes 'pods/status'"],
  ['""', "/webhooks/0/rules/0/resources/0  it is empty"],
])("%s", (content, problem) => {
  expect(
    judged(admissionRule, webhook(`rules: [{ operations: [CREATE], apiGroups: [apps], apiVersions: [v1], resources: [${content}] }]`)),
  ).toEqual([problem]);
});
