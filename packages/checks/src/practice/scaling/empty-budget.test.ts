import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { emptyBudget } from "./empty-budget.ts";

const budget = (spec: string): string => `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { ${spec} } }`;

test.each(["maxUnavailable: 1", "minAvailable: 50%"])("%s", (spec) => {
  expect(judged(emptyBudget, budget(spec))).toEqual([]);
});

test.each([
  ["selector: {}", "/spec  says neither maxUnavailable nor minAvailable"],
  ["maxUnavailable: 100%", "/spec/maxUnavailable  lets all pods go at once"],
  ["minAvailable: 0", "/spec/minAvailable  lets all pods go at once"],
])("%s", (spec, problem) => {
  expect(judged(emptyBudget, budget(spec))).toEqual([problem]);
});
