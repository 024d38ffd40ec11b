import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definitionOfSpec } from "../../testing/manifest.ts";
import { definitionSchema } from "./definition-schema.ts";

test.each([
  "size: { type: integer, default: 1 }",
  "port: { x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }",
  "list: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: { type: object, required: [name], properties: { name: { type: string } } } }",
  'a: { type: object, properties: { b: { type: object, additionalProperties: { type: integer } } }, x-kubernetes-validations: [{ rule: "true", fieldPath: .b.c }] }',
  "any: { type: object, x-kubernetes-preserve-unknown-fields: true }",
])("%s is right", (content) => {
  expect(judged(definitionSchema, definitionOfSpec(content))).toEqual([]);
});

test.each([
  ["size: {}", "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/size  'type' is missing"],
  [
    "size: { type: int }",
    '/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/size/type  "int" is none of string, number, integer, boolean, array, object',
  ],
  [
    "list: { type: array }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/list  'items' is missing, though the type is array",
  ],
  [
    "list: { type: array, items: { type: 5 } }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/list/items/type  it is not a string",
  ],
  [
    'list: { type: array, items: { type: string }, x-kubernetes-validations: [{ rule: "true", fieldPath: .a }] }',
    '/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/list/x-kubernetes-validations/0/fieldPath  ".a" leads to no field below the schema that the rule stands in',
  ],
  [
    "map: { type: object, properties: { a: { type: string } }, additionalProperties: { type: string } }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/map/additionalProperties  it stands beside 'properties'",
  ],
  [
    "set: { type: array, uniqueItems: true, items: { type: string } }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/set/uniqueItems  it takes the server too long",
  ],
  [
    "list: { type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: { type: object, properties: { name: { type: string } } } }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/list/items/properties/name  'name' is a key of the list, and may be absent",
  ],
  [
    "size: { type: integer, anyOf: [{ description: one }] }",
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/size/anyOf/0/description  it is part of a condition",
  ],
  [
    'name: { type: string, pattern: "(?=a)" }',
    `/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/name/pattern  "(?=a)" has '(?=', which Go does not know`,
  ],
  [
    'size: { type: integer, x-kubernetes-validations: [{ rule: "self >" }] }',
    "/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/size/x-kubernetes-validations/0/rule  self > ends where a value is expected",
  ],
])("%s", (content, problem) => {
  expect(judged(definitionSchema, definitionOfSpec(content))).toEqual([problem]);
});
