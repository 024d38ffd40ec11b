import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const autoscaler = (most: number): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { minReplicas: 2, maxReplicas: ${most}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;

test("more room to scale is routine, less is not", () => {
  expect(judged(autoscaler(4), autoscaler(8))).toEqual(["ROUTINE autoscaler-up HorizontalPodAutoscaler shop/web: spec.maxReplicas"]);
  expect(judged(autoscaler(8), autoscaler(4)).join()).not.toContain("ROUTINE");
});
