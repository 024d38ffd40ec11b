import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { annotation } from "./annotation.ts";

const object = (annotations: string): string => `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, annotations: ${annotations} } }`;

test("annotations hold any text, and their domains may have capitals", () => {
  expect(judged(annotation, object("{ Example.com/note: 'any text: at all', plain: '' }"))).toEqual([]);
});

test("a key that is none", () => {
  expect(judged(annotation, object("{ /note: x }"))).toEqual(["/metadata/annotations/~1note  the key '/note' has a prefix that is empty"]);
});

test("262144 bytes are the most", () => {
  expect(judged(annotation, object(`{ n: ${"a".repeat(262_143)} }`))).toEqual([]);
  expect(judged(annotation, object(`{ n: ${"a".repeat(262_144)} }`))).toEqual([
    "/metadata/annotations  262145 bytes of annotations are more than 262144",
  ]);
  expect(judged(annotation, object(`{ n: ${"ä".repeat(131_072)} }`))).toEqual([
    "/metadata/annotations  262145 bytes of annotations are more than 262144",
  ]);
});
