import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, together } from "../../testing/workloads.ts";
import { overlappingSelectors } from "./overlapping-selectors.ts";

const job =
  "{ apiVersion: batch/v1, kind: CronJob, metadata: { name: clean, namespace: shop }, spec: { jobTemplate: { spec: { template: { metadata: { labels: { app: web } }, spec: {} } } } } }";

test("selectors of their own", () => {
  expect(judgedTree(overlappingSelectors, together(deploymentOf("web"), deploymentOf("api")))).toEqual([]);
});

test("the pods of a job have the same labels", () => {
  expect(judgedTree(overlappingSelectors, together(deploymentOf("web"), job))).toEqual([
    "Deployment shop/web /spec/selector  (warning) selects the pods of CronJob shop/clean too",
  ]);
});
