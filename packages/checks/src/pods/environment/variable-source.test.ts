import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { variableSource } from "./variable-source.ts";

test.each([podWith("env: [{ name: A, value: '', valueFrom: { fieldRef: { fieldPath: metadata.name } } }]")])("%s", (manifest) => {
  expect(judged(variableSource, manifest)).toEqual([]);
});

test.each([
  [
    podWith("env: [{ name: A, value: b, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]"),
    "/spec/containers/0/env/0/valueFrom  A has a value and a source",
  ],
])("%s", (manifest, problem) => {
  expect(judged(variableSource, manifest)).toEqual([problem]);
});
