import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { dataKeys } from "./data-keys.ts";

test.each(['data: { a.yaml: "", _b-C: "" }'])("%s is right", (content) => {
  expect(judged(dataKeys, manifest("v1", "ConfigMap", content))).toEqual([]);
});

test.each([
  ['data: { a/b: "" }', `/data/a~1b  "a/b" is not a key of a ConfigMap or Secret (letters, digits, '-', '_' and '.')`],
  ['binaryData: { ..: "" }', `/binaryData/..  ".." begins with '..'`],
])("%s", (content, problem) => {
  expect(judged(dataKeys, manifest("v1", "ConfigMap", content))).toEqual([problem]);
});

test("a key that is used twice", () => {
  expect(judged(dataKeys, manifest("v1", "ConfigMap", 'data: { a: "" }\nbinaryData: { a: "" }'))).toEqual([
    "/binaryData/a  \"a\" is in 'data' too",
  ]);
});
