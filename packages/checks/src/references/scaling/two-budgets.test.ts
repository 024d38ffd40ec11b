import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, together } from "../../testing/workloads.ts";
import { twoBudgets } from "./two-budgets.ts";

const budget = (name: string, labels: string): string =>
  `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: ${name}, namespace: shop }, spec: { selector: { matchLabels: ${labels} } } }`;

test("a budget for each", () => {
  const all = together(deploymentOf("web"), deploymentOf("api"), budget("web", "{ app: web }"), budget("api", "{ app: api }"));
  expect(judgedTree(twoBudgets, all)).toEqual([]);
});

test("a second one that selects everything", () => {
  expect(judgedTree(twoBudgets, together(deploymentOf("web"), budget("web", "{ app: web }"), budget("all", "{}")))).toEqual([
    "PodDisruptionBudget shop/all /spec/selector  selects the pods of Deployment shop/web, as PodDisruptionBudget shop/web does",
  ]);
});
