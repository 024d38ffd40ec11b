import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { autoscalerReplicas } from "./autoscaler-replicas.ts";

const autoscaler = (spec: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web }, spec: { scaleTargetRef: { kind: A, name: a }, ${spec} } }`;

test("one to ten", () => {
  expect(judged(autoscalerReplicas, autoscaler("maxReplicas: 10"))).toEqual([]);
});

test.each([
  ["minReplicas: 0, maxReplicas: 10", "/spec/minReplicas  0 is less than 1: the API server scales nothing to zero"],
  ["maxReplicas: 0", "/spec/maxReplicas  0 is less than 1"],
  ["minReplicas: 3, maxReplicas: 2", "/spec/maxReplicas  2 is less than minReplicas, 3"],
])("%s", (spec, problem) => {
  expect(judged(autoscalerReplicas, autoscaler(spec))).toEqual([problem]);
});

test("the target of version 1", () => {
  const old = autoscaler("maxReplicas: 2, targetCPUUtilizationPercentage: 0").replace("v2", "v1");
  expect(judged(autoscalerReplicas, old)).toEqual(["/spec/targetCPUUtilizationPercentage  0 is less than 1"]);
});
