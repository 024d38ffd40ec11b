import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { disruptionBudget } from "./disruption-budget.ts";

const budget = (spec: string): string => `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: web }, spec: { ${spec} } }`;

test.each(["minAvailable: 0", "maxUnavailable: 100%", ""])("%s", (spec) => {
  expect(judged(disruptionBudget, budget(spec))).toEqual([]);
});

test.each([
  ["minAvailable: 1, maxUnavailable: 1", "/spec  minAvailable and maxUnavailable exclude each other"],
  ["minAvailable: -1", "/spec/minAvailable  -1 is less than 0"],
  ["maxUnavailable: 101%", "/spec/maxUnavailable  101% is more than 100%"],
  ["maxUnavailable: most", "/spec/maxUnavailable  most is not a percentage such as 25%"],
])("%s", (spec, problem) => {
  expect(judged(disruptionBudget, budget(spec))).toEqual([problem]);
});
