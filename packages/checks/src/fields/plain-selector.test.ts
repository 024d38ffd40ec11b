import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { plainSelector } from "./plain-selector.ts";

test("labels that a pod can have", () => {
  expect(judged(plainSelector, service("selector: { app.kubernetes.io/name: web }"))).toEqual([]);
});

test.each([
  [
    "selector: { app: a b }",
    "/spec/selector/app  'a b' is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
  ["selector: { /app: a }", "/spec/selector/~1app  the key '/app' has a prefix that is empty"],
])("%s", (spec, problem) => {
  expect(judged(plainSelector, service(spec))).toEqual([problem]);
});
