import { expect, test } from "vitest";
import { isAsk, isObject, isProblem, isSource, type Output } from "./mod.ts";

const kinds = { isAsk, isObject, isProblem, isSource };

/** The guards that say yes. */
const is = (output: unknown) =>
  Object.entries(kinds)
    .filter(([, guard]) => guard(output as Output))
    .map(([name]) => name);

test.each<[unknown, string[]]>([
  [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "x" } }, ["isObject"]],
  [{ source: "chart", repository: "https://charts.example.com", name: "x", version: "1.0.0" }, ["isSource"]],
  [{ ask: "listener", to: "gateway" }, ["isAsk"]],
  [{ rule: "mine", message: "too large" }, ["isProblem"]],
])("%j is one thing", (output, guards) => {
  expect(is(output)).toEqual(guards);
});

test.each<[unknown, string[]]>([
  // Custom kinds may have fields of any name.
  [{ apiVersion: "example.com/v1", kind: "Source", metadata: { name: "x" }, source: "git" }, ["isObject"]],
  [{ apiVersion: "example.com/v1", kind: "Ask", metadata: { name: "x" }, ask: "a", to: "b" }, ["isObject"]],
  [{ apiVersion: "example.com/v1", kind: "Alert", metadata: { name: "x" }, rule: "a", message: "b" }, ["isObject"]],
  // What lacks something is an object, so that someone says what it lacks.
  [{}, ["isObject"]],
  [{ apiVersion: "v1", metadata: { name: "x" } }, ["isObject"]],
  [{ ask: "listener" }, ["isObject"]],
  [{ to: "gateway" }, ["isObject"]],
  [{ rule: "mine" }, ["isObject"]],
  [{ message: "mine" }, ["isObject"]],
  [{ ask: 1, to: 2 }, ["isObject"]],
  [{ source: { git: true } }, ["isObject"]],
])("%j", (output, guards) => {
  expect(is(output)).toEqual(guards);
});

test.each([[null], [undefined], [false], [""], ["ConfigMap"], [1], [[{ apiVersion: "v1", kind: "ConfigMap" }]], [() => []]])(
  "%j is nothing of it, and asking does not throw",
  (output) => {
    expect(is(output)).toEqual([]);
  },
);
