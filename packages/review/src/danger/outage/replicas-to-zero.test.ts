import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const pods = (count: number): string => workload({ spec: `replicas: ${count}` });

test("a workload without pods is told", () => {
  expect(judged(pods(4), pods(0))).toEqual(["OUTAGE replicas-to-zero Deployment shop/web: spec.replicas"]);
});

test("one pod is left, or there was none", () => {
  expect(judged(pods(4), pods(1)).join()).not.toContain("replicas-to-zero");
  expect(judged(pods(0), pods(2)).join()).not.toContain("replicas-to-zero");
});

test("a Deployment whose pods a Rollout runs may have none", () => {
  const rollout = `---
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: { name: web, namespace: shop }
spec: { replicas: 4, workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
  expect(judged(pods(4) + rollout, pods(0) + rollout)).toEqual(["CONFIG changed Deployment shop/web: spec.replicas"]);
});
