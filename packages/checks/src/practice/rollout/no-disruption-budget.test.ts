import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { noDisruptionBudget } from "./no-disruption-budget.ts";

const replicas = (count: number, pod = "containers: [{ name: web, image: web:1 }]"): string =>
  deploymentOfPod(pod).replace("spec:\n", `spec:\n  replicas: ${count}\n`);
const budget = `
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { maxUnavailable: 1, selector: { matchLabels: { app: web } } }`;
const autoscaler = `
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 5 }`;

test("one pod, and several with a budget", () => {
  expect(judgedTree(noDisruptionBudget, replicas(1))).toEqual([]);
  expect(judgedTree(noDisruptionBudget, replicas(3) + budget)).toEqual([]);
});

test("several without, by their number or by that of an autoscaler", () => {
  const found = (count: number): string =>
    `Deployment shop/web   (warning) no PodDisruptionBudget selects its ${count} pods: a drain may take all at once`;
  expect(judgedTree(noDisruptionBudget, replicas(3))).toEqual([found(3)]);
  expect(judgedTree(noDisruptionBudget, replicas(1) + autoscaler)).toEqual([found(2)]);
});
