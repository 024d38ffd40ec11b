import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, together } from "../../testing/workloads.ts";
import { neverEvicted } from "./never-evicted.ts";

const budget = (spec: string): string =>
  `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web, namespace: shop }, spec: { selector: { matchLabels: { app: web } }, ${spec} } }`;
const web = (replicas: number): string => deploymentOf("web", undefined, `replicas: ${replicas}`);
const scaler =
  "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a, namespace: shop }, spec: { minReplicas: 1, maxReplicas: 5, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } } }";

test.each([
  ["minAvailable: 2", web(3)],
  ["minAvailable: 50%", web(2)],
  ["maxUnavailable: 1", web(1)],
  ["maxUnavailable: 10%", web(1)],
  ["minAvailable: 1", web(0)],
  ["minAvailable: 1", together(deploymentOf("web"), scaler)],
])("%s", (spec, workload) => {
  expect(judgedTree(neverEvicted, together(workload, budget(spec)))).toEqual([]);
});

test.each([
  ["minAvailable: 1", web(1), "minAvailable  (warning) lets none of 1 pod go: minAvailable is 1"],
  ["minAvailable: 1", deploymentOf("web"), "minAvailable  (warning) lets none of 1 pod go: minAvailable is 1"],
  ["minAvailable: 100%", web(4), "minAvailable  (warning) lets none of 4 pods go: minAvailable is 100%"],
  ["minAvailable: 51%", web(2), "minAvailable  (warning) lets none of 2 pods go: minAvailable is 51%"],
  ["maxUnavailable: 0", web(3), "maxUnavailable  (warning) lets none of 3 pods go: maxUnavailable is 0"],
])("%s", (spec, workload, problem) => {
  expect(judgedTree(neverEvicted, together(workload, budget(spec)))).toEqual([`PodDisruptionBudget shop/web /spec/${problem}`]);
});
