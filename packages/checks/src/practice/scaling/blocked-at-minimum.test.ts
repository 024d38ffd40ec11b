import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { blockedAtMinimum } from "./blocked-at-minimum.ts";

const scaled = (range: string, budget: string): string => `${deploymentWith("tty: false")}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, ${range} }
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, ${budget} }`;

test.each([
  ["minReplicas: 3, maxReplicas: 9", "minAvailable: 2"],
  ["minReplicas: 3, maxReplicas: 9", "maxUnavailable: 1"],
  ["minReplicas: 1, maxReplicas: 9", "minAvailable: 1"],
])("%s, %s", (range, budget) => {
  expect(judgedTree(blockedAtMinimum, scaled(range, budget))).toEqual([]);
});

test("as many as there are at night", () => {
  expect(judgedTree(blockedAtMinimum, scaled("minReplicas: 3, maxReplicas: 9", "minAvailable: 3"))).toEqual([
    "PodDisruptionBudget shop/web /spec/minAvailable  (warning) lets no pod go while HorizontalPodAutoscaler shop/web runs 3: minAvailable is 3",
  ]);
});
