import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const autoscaler = (bounds: string): string => `
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { ${bounds}, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;

test("fewer at least and fewer at most are told", () => {
  expect(judged(autoscaler("minReplicas: 3, maxReplicas: 9"), autoscaler("maxReplicas: 6"))).toEqual([
    "OUTAGE autoscaler-down HorizontalPodAutoscaler shop/web: spec.minReplicas",
    "OUTAGE autoscaler-down HorizontalPodAutoscaler shop/web: spec.maxReplicas",
  ]);
});

test("what KEDA does without a number is known", () => {
  const keda = (bounds: string): string => `
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: web, namespace: shop }
spec: { scaleTargetRef: { name: web }, ${bounds}triggers: [] }
`;
  expect(judged(keda("minReplicaCount: 1, "), keda("maxReplicaCount: 50, "))).toEqual([
    "OUTAGE autoscaler-down ScaledObject shop/web: spec.minReplicaCount",
    "OUTAGE autoscaler-down ScaledObject shop/web: spec.maxReplicaCount",
  ]);
  expect(judged(keda("maxReplicaCount: 100, "), keda("minReplicaCount: 0, "))).not.toContainEqual(expect.stringContaining("OUTAGE"));
});
