import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { quotaScope } from "./quota-scope.ts";

test.each([
  "hard: { pods: 1 }, scopes: [BestEffort]",
  "hard: { requests.storage: 1Gi }, scopes: [VolumeAttributesClass]",
  "scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [high] }] }",
])("%s is right", (content) => {
  expect(judged(quotaScope, manifest("v1", "ResourceQuota", `spec: { ${content} }`))).toEqual([]);
});

test.each([
  ["hard: { requests.cpu: 1 }, scopes: [BestEffort]", "/spec/scopes/0  BestEffort says nothing of requests.cpu"],
  ["scopes: [Terminating, NotTerminating]", "/spec/scopes  Terminating and NotTerminating contradict each other"],
  [
    "scopeSelector: { matchExpressions: [{ scopeName: BestEffort, operator: DoesNotExist }] }",
    "/spec/scopeSelector/matchExpressions/0/operator  of BestEffort, only 'Exists' can be asked",
  ],
  [
    "scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In }] }",
    "/spec/scopeSelector/matchExpressions/0/values  'In' needs at least one value",
  ],
])("%s", (content, problem) => {
  expect(judged(quotaScope, manifest("v1", "ResourceQuota", `spec: { ${content} }`))).toEqual([problem]);
});
