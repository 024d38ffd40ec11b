import type { KindSchema } from "@ashlar/model";
import { expect, test } from "vitest";
import { structuralFlaws } from "./structural-flaws.ts";

const text: KindSchema = { type: "string" };
const root = (properties: Readonly<Record<string, KindSchema>>): KindSchema => ({ type: "object", properties });
const flaws = (schema: KindSchema) => structuralFlaws(schema, "").map(({ pointer, message }) => `${pointer} ${message}`);

test.each<[string, KindSchema]>([
  ["an open root", { type: "object", "x-kubernetes-preserve-unknown-fields": true }],
  ["names of metadata", root({ metadata: { type: "object", properties: { name: { type: "string", maxLength: 10 } } } })],
  ["an untyped field that is open", root({ a: { "x-kubernetes-preserve-unknown-fields": true } })],
  ["an untyped int-or-string", root({ a: { "x-kubernetes-int-or-string": true } })],
  [
    "a branch about fields that are there",
    { ...root({ a: text, b: text }), oneOf: [{ required: ["a"] }, { properties: { b: { pattern: "x" } } }] },
  ],
  [
    "a list map",
    root({
      a: {
        type: "array",
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["n"],
        items: { ...root({ n: text }), required: ["n"] },
      },
    }),
  ],
])("structural: %s", (_, schema) => {
  expect(flaws(schema)).toEqual([]);
});

test.each<[string, KindSchema, string]>([
  ["an untyped root", { properties: {} }, "/type must be given"],
  ["a root that is a list", { type: "array", items: text }, "/type must be object at the root"],
  ["an untyped field", root({ a: {} }), "/properties/a/type must be given"],
  ["a list of anything", root({ a: { type: "array" } }), "/properties/a/items must be given"],
  ["a root with any field", { type: "object", additionalProperties: text }, "/additionalProperties is not allowed at the root"],
  [
    "properties and others",
    root({ a: { type: "object", properties: { b: text }, additionalProperties: text } }),
    "/properties/a/additionalProperties and properties exclude each other",
  ],
  [
    "a type in a branch",
    root({ a: { type: "object", anyOf: [text] } }),
    "/properties/a/anyOf/0/type type may not stand below allOf, anyOf, oneOf or not",
  ],
  [
    "a field in a branch at the root alone",
    { ...root({}), not: { properties: { constructor: {} } } },
    "/not/properties/constructor is not among the properties of the schema itself",
  ],
  [
    "unique items",
    root({ a: { type: "array", items: text, uniqueItems: true } }),
    "/properties/a/uniqueItems is not allowed in a CRD; use x-kubernetes-list-type: set",
  ],
  [
    "labels",
    root({ metadata: { type: "object", properties: { labels: { type: "object", additionalProperties: text } } } }),
    "/properties/metadata may restrict name and generateName alone",
  ],
  [
    "a list map without keys",
    root({ a: { type: "array", "x-kubernetes-list-type": "map", items: root({}) } }),
    "/properties/a/x-kubernetes-list-map-keys and x-kubernetes-list-type: map need each other",
  ],
  [
    "a key that the items lack",
    root({ a: { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["constructor"], items: root({}) } }),
    "/properties/a/x-kubernetes-list-map-keys names no property of the items",
  ],
  [
    "a key that items may lack",
    root({ a: { type: "array", "x-kubernetes-list-type": "map", "x-kubernetes-list-map-keys": ["n"], items: root({ n: text }) } }),
    "/properties/a/x-kubernetes-list-map-keys names a property that is neither required nor has a default",
  ],
  [
    "an embedded list",
    root({ a: { type: "array", items: text, "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true } }),
    "/properties/a/type must be object in an embedded resource",
  ],
])("not structural: %s", (_, schema, flaw) => {
  expect(flaws(schema)).toEqual([flaw]);
});
