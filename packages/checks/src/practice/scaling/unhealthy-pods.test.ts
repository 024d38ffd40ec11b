import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { unhealthyPods } from "./unhealthy-pods.ts";

const budget = (spec: string): string => `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { ${spec} } }`;

test("a budget that says so", () => {
  expect(judged(unhealthyPods, budget("maxUnavailable: 1, unhealthyPodEvictionPolicy: IfHealthyBudget"))).toEqual([]);
});

test("a budget that does not", () => {
  expect(judged(unhealthyPods, budget("maxUnavailable: 1"))).toEqual([
    "/spec  a pod that crashes again and again can hold up the drain of its node",
  ]);
});
