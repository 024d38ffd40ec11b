import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { resourceQuota } from "./resource-quota.ts";

test.each(["pods: 10", "requests.cpu: 500m", "count/deployments.apps: 3", "requests.nvidia.com/gpu: 500m"])("%s is right", (content) => {
  expect(judged(resourceQuota, manifest("v1", "ResourceQuota", `spec: { hard: { ${content} } }`))).toEqual([]);
});

test.each([
  ["gpus: 1", '/spec/hard/gpus  "gpus" is no resource of Kubernetes, and has no domain before it'],
  ["storage: 1Gi", '/spec/hard/storage  "storage" is not limited by quotas'],
  ["pods: -1", "/spec/hard/pods  -1 is negative"],
  ["pods: 1500m", "/spec/hard/pods  1500m is not a whole number, in which pods is counted"],
])("%s", (content, problem) => {
  expect(judged(resourceQuota, manifest("v1", "ResourceQuota", `spec: { hard: { ${content} } }`))).toEqual([problem]);
});
