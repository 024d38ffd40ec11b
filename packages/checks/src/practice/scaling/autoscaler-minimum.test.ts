import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { autoscalerMinimum } from "./autoscaler-minimum.ts";

const autoscaler = (range: string): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, ${range} }`;

test("two at least", () => {
  expect(judged(autoscalerMinimum, autoscaler("minReplicas: 2, maxReplicas: 5"))).toEqual([]);
});

test("one, which is what is meant if nothing is said", () => {
  expect(judged(autoscalerMinimum, autoscaler("maxReplicas: 5"))).toEqual([
    "/spec  may scale down to 1: nobody answers while the node of that pod is drained",
  ]);
});
