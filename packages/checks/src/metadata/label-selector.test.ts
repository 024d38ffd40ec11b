import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { labelSelector } from "./label-selector.ts";

const budget = (selector: string): string =>
  `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { name: a }, spec: { selector: ${selector} } }`;
const expression = (text: string): string => budget(`{ matchExpressions: [${text}] }`);

test("selectors of all sorts", () => {
  expect(judged(labelSelector, budget("{}"))).toEqual([]);
  expect(judged(labelSelector, budget("{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: Exists }] }"))).toEqual([]);
  expect(judged(labelSelector, expression("{ key: tier, operator: NotIn, values: [''] }"))).toEqual([]);
});

test.each([
  ["{ key: tier, operator: In }", "/values  'In' needs at least one value"],
  ["{ key: tier, operator: Exists, values: [a] }", "/values  'Exists' takes no values"],
  ["{ key: tier, operator: Gt, values: ['1'] }", "/operator  'Gt' is none of In, NotIn, Exists, DoesNotExist"],
  ["{ key: '', operator: Exists }", "/key  the key '' is empty"],
  ["{ key: tier, operator: In, values: [ok, not ok] }", expect.stringMatching("/values/1  'not ok' is not a label's value")],
])("%s", (text, problem) => {
  expect(judged(labelSelector, expression(text))).toEqual([
    typeof problem === "string" ? `/spec/selector/matchExpressions/0${problem}` : problem,
  ]);
});

test("labels that nothing can have", () => {
  expect(judged(labelSelector, budget("{ matchLabels: { app: not ok } }"))).toEqual([
    expect.stringMatching("^/spec/selector/matchLabels/app  'not ok' is not a label's value"),
  ]);
});
