import type { KindSchema } from "@ashlar/model";
import { expect, test } from "vitest";
import { customFaults } from "./custom-faults.ts";

const text: KindSchema = { type: "string" };
const object = (properties: Readonly<Record<string, KindSchema>>, more: KindSchema = {}): KindSchema => ({
  type: "object",
  properties,
  ...more,
});
const head = { apiVersion: "mills.example.com/v1", kind: "Mill", metadata: { name: "wind" } };

/** `pointer keyword` of each fault of an object with this value in `spec`. */
const faults = (schema: KindSchema, spec: unknown, kubernetes = "1.36"): readonly string[] =>
  customFaults({ ...head, spec }, object({ spec: schema }), kubernetes).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

const open: KindSchema = { "x-kubernetes-preserve-unknown-fields": true };
const either: KindSchema = { "x-kubernetes-int-or-string": true };
const embedded: KindSchema = { type: "object", "x-kubernetes-embedded-resource": true };
const list = (items: KindSchema, more: KindSchema = {}): KindSchema => ({ type: "array", items, ...more });
const ports = list(object({ port: { type: "integer" }, protocol: { type: "string", default: "TCP" } }, { required: ["port"] }), {
  "x-kubernetes-list-type": "map",
  "x-kubernetes-list-map-keys": ["port", "protocol"],
});

test.each<[string, KindSchema, unknown]>([
  ["fields that are named", object({ a: text }), { a: "x" }],
  ["a required field with a default", object({ a: { type: "string", default: "x" } }, { required: ["a"] }), {}],
  ["null that stands for a default", object({ a: { type: "string", default: "x" } }), { a: null }],
  ["null where it is known", object({ a: { type: "string", nullable: true } }), { a: null }],
  ["any field of an open object", { type: "object", ...open }, { a: { b: 1 } }],
  ["any value of an open schema", open, [null, { a: 1 }]],
  ["unknown fields in the items of an open list", list(object({ a: text }), open), [{ b: 1 }]],
  ["a map", { type: "object", additionalProperties: text }, { a: "x" }],
  ["a map of anything without fields", { type: "object", additionalProperties: true }, { a: 1, b: [], c: {} }],
  ["a number", either, 1],
  ["a text", either, "10%"],
  ["a whole number", { type: "integer" }, 4.0],
  ["the largest that JavaScript can write", { type: "integer" }, 2 ** 62],
  ["a format that nobody knows", { type: "string", format: "nonsense" }, "x"],
  ["items that differ by a default", ports, [{ port: 1 }, { port: 1, protocol: "UDP" }]],
  ["a resource within", { ...embedded, ...open }, { apiVersion: "v1", kind: "Pod", metadata: { name: "a", labels: { b: "c" } }, spec: {} }],
  ["one of two", object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }), { a: "x" }],
  ["characters, not halves of them", { type: "string", maxLength: 1 }, "😀"],
  ["a property called constructor that is not there", object({ constructor: text, toString: text }), {}],
])("taken: %s", (_, schema, spec) => {
  expect(faults(schema, spec)).toEqual([]);
});

test.each<[string, KindSchema, unknown, string]>([
  ["an unknown field", object({ a: text }), { b: 1 }, "/spec additionalProperties"],
  ["a field of an object without fields", { type: "object" }, { a: 1 }, "/spec additionalProperties"],
  ["an unknown field below an open one", object({ a: object({ b: text }) }, open), { a: { c: 1 } }, "/spec/a additionalProperties"],
  ["a field called as the prototype's", object({ a: text }), JSON.parse(`{ "__proto__": 1 }`), "/spec additionalProperties"],
  ["a field in a map of anything", { type: "object", additionalProperties: true }, { a: { b: 1 } }, "/spec/a additionalProperties"],
  ["a missing field", object({ a: text }, { required: ["a"] }), {}, "/spec required"],
  ["a wrong type", object({ a: text }), { a: 1 }, "/spec/a type"],
  ["null", object({ a: text }), { a: null }, "/spec/a type"],
  ["null in a map", { type: "object", additionalProperties: text }, { a: null }, "/spec/a type"],
  [
    "null where it is known, but not in the enum",
    object({ a: { type: "string", nullable: true, enum: ["x"] } }),
    { a: null },
    "/spec/a type",
  ],
  ["another word", { type: "string", enum: ["x"] }, "y", "/spec enum"],
  ["half a number", { type: "integer" }, 1.5, "/spec type"],
  ["half a number or a text", either, 1.5, "/spec type"],
  ["too large for its format", { type: "integer", format: "int32" }, 2 ** 31, "/spec maximum"],
  ["too large for any", { type: "integer" }, 2 ** 63, "/spec exclusiveMaximum"],
  ["the limit without what stands behind its point", { type: "number", maximum: 7.5, exclusiveMaximum: true }, 7, "/spec exclusiveMaximum"],
  ["a whole number, by tenths", { type: "number", multipleOf: 0.1 }, 1, "/spec multipleOf"],
  ["an item twice", list(text, { "x-kubernetes-list-type": "set" }), ["a", "b", "a"], "/spec uniqueItems"],
  ["keys twice, once by default", ports, [{ port: 1 }, { port: 1, protocol: "TCP" }], "/spec uniqueKeys"],
  ["a format", { type: "string", format: "date-time" }, "yesterday", "/spec format"],
  ["a pattern of Go", { type: "string", pattern: "^[[:alpha:]]+$" }, "a1", "/spec pattern"],
  ["a resource within, without a kind", { ...embedded, ...open }, { apiVersion: "v1" }, "/spec required"],
  [
    "metadata that no object has",
    { ...embedded, ...open },
    { apiVersion: "v1", kind: "A", metadata: { label: {} } },
    "/spec/metadata additionalProperties",
  ],
  ["both of two", object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }), { a: "x", b: "y" }, "/spec oneOf"],
  ["what must not be", { type: "string", not: { pattern: "^b" } }, "ba", "/spec not"],
])("refused: %s", (_, schema, spec, fault) => {
  expect(faults(schema, spec)).toEqual([fault]);
});

test("what changed with a version of Kubernetes", () => {
  const int32: KindSchema = { type: "integer", format: "int32" };
  expect([faults(int32, 2 ** 31, "1.35"), faults(int32, 2 ** 31, "1.36")]).toEqual([[], ["/spec maximum"]]);
  const name: KindSchema = { type: "string", format: "k8s-short-name" };
  expect([faults(name, "A", "1.34"), faults(name, "A", "1.35")]).toEqual([[], ["/spec format"]]);
});

test("the root: metadata, names that a schema restricts, unknown fields", () => {
  const schema = object({ metadata: { type: "object", properties: { name: { type: "string", maxLength: 3 } } } });
  const of = (given: Readonly<Record<string, unknown>>) =>
    customFaults(given, schema, "1.36").map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  expect(of(head)).toEqual(["/metadata/name maxLength"]);
  expect(of({ ...head, metadata: { name: "a", labels: { b: 1 }, annotations: null } })).toEqual(["/metadata/labels/b type"]);
  expect(of({ ...head, metadata: { name: "a", label: {} }, spec: {} })).toEqual([
    "/metadata additionalProperties",
    " additionalProperties",
  ]);
  expect(of({ kind: "Mill" })).toEqual([" required", " required"]);
});
