import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { autoscalerRange } from "./autoscaler-range.ts";

const autoscaler = (range: string): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, ${range} }`;

test("room to scale", () => {
  expect(judged(autoscalerRange, autoscaler("minReplicas: 2, maxReplicas: 5"))).toEqual([]);
});

test.each(["minReplicas: 3, maxReplicas: 3", "maxReplicas: 1"])("%s", (range) => {
  expect(judged(autoscalerRange, autoscaler(range))).toHaveLength(1);
  expect(judged(autoscalerRange, autoscaler("minReplicas: 3, maxReplicas: 3"))).toEqual([
    "/spec/maxReplicas  can scale to nothing but 3: minReplicas is the same",
  ]);
});
