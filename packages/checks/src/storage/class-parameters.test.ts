import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { classParameters } from "./class-parameters.ts";

const attributes = (more: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: VolumeAttributesClass, metadata: { name: a }, driverName: a.example.com ${more} }`;

test("parameters", () => {
  expect(judged(classParameters, attributes(", parameters: { iops: '3000' }"))).toEqual([]);
});

test.each([
  ["", "  a VolumeAttributesClass has parameters: they are what it is for"],
  [", parameters: { '': a }", "/parameters/  a parameter has no name"],
  [`, parameters: { a: ${"a".repeat(262_144)} }`, "/parameters  262145 bytes of parameters are more than 262144"],
])("%s", (more, problem) => {
  expect(judged(classParameters, attributes(more))).toEqual([problem]);
});
