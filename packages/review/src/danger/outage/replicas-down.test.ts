import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const deployment = (spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { ${spec}selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web:1 }] } } }
`;

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { minReplicas: 2, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;

test.each([
  ["replicas: 4, ", "replicas: 3, "],
  ["replicas: 4, ", "replicas: 1, "],
  ["replicas: 4, ", ""],
])("%s to %s is told", (before, after) => {
  expect(judged(deployment(before), deployment(after))).toEqual(["OUTAGE replicas-down Deployment shop/web: spec.replicas"]);
});

test("what an autoscaler scales keeps its pods", () => {
  expect(judged(deployment("replicas: 4, ") + autoscaler, deployment("replicas: 3, ") + autoscaler)).toEqual([
    "CONFIG changed Deployment shop/web: spec.replicas",
  ]);
});

test("one pod is what nothing means", () => {
  expect(judged(deployment("replicas: 1, "), deployment(""))).toEqual([]);
});

test("pods of custom resources count, each set by itself", () => {
  const elasticsearch = (hot: number, cold: number): string => `
apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: { name: logs, namespace: elastic }
spec: { version: 9.4.3, nodeSets: [{ name: hot, count: ${hot} }, { name: cold, count: ${cold} }] }
`;
  expect(judged(elasticsearch(3, 3), elasticsearch(2, 3))).toEqual([
    "OUTAGE replicas-down Elasticsearch elastic/logs: spec.nodeSets[hot].count",
  ]);
});
