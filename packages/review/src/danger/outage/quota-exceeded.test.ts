import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const quota = (hard: string, more = ""): string => `---
apiVersion: v1
kind: ResourceQuota
metadata: { name: most, namespace: shop }
spec: { hard: { ${hard} }${more} }
`;

const pods = workload({ spec: "replicas: 3", container: "resources: { requests: { cpu: 500m, memory: 1Gi } }" });
const told = (before: string, after: string): readonly string[] =>
  judged(pods + before, pods + after).filter((line) => line.includes("quota-exceeded"));

test("a quota below what is asked for is told", () => {
  expect(told(quota("requests.cpu: 2, requests.memory: 4Gi"), quota("requests.cpu: 1, requests.memory: 4Gi"))).toEqual([
    'OUTAGE quota-exceeded ResourceQuota shop/most: spec.hard["requests.cpu"]',
  ]);
  expect(told("", quota("memory: 2Gi"))).toEqual(["OUTAGE quota-exceeded ResourceQuota shop/most"]);
});

test("one that is enough, that was too low before, or that counts some pods alone is not", () => {
  expect(told(quota("cpu: 4"), quota("cpu: 1500m"))).toEqual([]);
  expect(told(quota("cpu: 1"), quota("cpu: 1200m"))).toEqual([]);
  expect(told("", quota("cpu: 1", ", scopes: [BestEffort]"))).toEqual([]);
});
