import { selectorOf } from "@ashlar/checks/tree";
import { expect, test } from "vitest";
import { coversSelector } from "./covers-selector.ts";

const covers = (wide: unknown, narrow: unknown): boolean => coversSelector(selectorOf(wide), selectorOf(narrow));
const expression = (operator: string, ...values: readonly string[]) => ({ matchExpressions: [{ key: "app", operator, values }] });
const web = { matchLabels: { app: "web" } };

test.each([
  [{}, web],
  [web, { matchLabels: { app: "web", tier: "a" } }],
  [expression("In", "web", "cart"), web],
  [expression("Exists"), web],
  [expression("NotIn", "cart"), web],
  [expression("NotIn", "cart"), expression("DoesNotExist")],
  [expression("NotIn", "cart"), expression("NotIn", "cart", "web")],
])("%j covers %j", (wide, narrow) => {
  expect(covers(wide, narrow)).toBe(true);
});

test.each([
  [web, {}],
  [web, { matchLabels: { app: "cart" } }],
  [web, expression("In", "web", "cart")],
  [expression("DoesNotExist"), expression("NotIn", "web")],
  [expression("NotIn", "web"), web],
])("%j does not cover %j", (wide, narrow) => {
  expect(covers(wide, narrow)).toBe(false);
});
