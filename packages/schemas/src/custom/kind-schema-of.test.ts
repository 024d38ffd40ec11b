import { expect, test } from "vitest";
import { kindSchemaOf } from "./kind-schema-of.ts";

const facts = (schema: unknown) => kindSchemaOf(schema, "/schema");

test("facts stay, prose and what says nothing goes", () => {
  const { schema, flaws } = facts({
    description: "A mill",
    type: "object",
    title: "Mill",
    externalDocs: { url: "https://example.com" },
    example: {},
    required: [],
    nullable: false,
    default: null,
    "x-custom": true,
    properties: {
      description: { type: "string", description: "What it grinds", enum: ["rye", "wheat"], default: "rye" },
      example: { type: "integer", format: "int32", minimum: 0, exclusiveMinimum: true },
    },
    "x-kubernetes-validations": [
      { rule: "true", message: "never", fieldPath: ".a", reason: "FieldValueInvalid", optionalOldSelf: true, note: 1 },
    ],
  });
  expect(flaws).toEqual([]);
  expect(schema).toEqual({
    type: "object",
    default: null,
    properties: {
      description: { type: "string", enum: ["rye", "wheat"], default: "rye" },
      example: { type: "integer", format: "int32", minimum: 0, exclusiveMinimum: true },
    },
    "x-kubernetes-validations": [{ rule: "true", message: "never", fieldPath: ".a", reason: "FieldValueInvalid", optionalOldSelf: true }],
  });
});

const idiom = [{ type: "integer" }, { type: "string" }];

test.each([
  ["in anyOf", { anyOf: idiom }, {}],
  ["in allOf", { allOf: [{ anyOf: idiom }] }, {}],
  ["in allOf, before something else", { allOf: [{ anyOf: idiom }, { pattern: "a" }] }, { allOf: [{ pattern: "a" }] }],
  ["as a type beside it", { type: "string" }, {}],
  ["not at all", { anyOf: [{ pattern: "a" }] }, { anyOf: [{ pattern: "a" }] }],
])("an int-or-string that says so once more, %s", (_, more, left) => {
  expect(facts({ "x-kubernetes-int-or-string": true, ...more })).toEqual({
    schema: { "x-kubernetes-int-or-string": true, ...left },
    flaws: [],
  });
});

test.each<[string, unknown, string, string]>([
  ["no schema", "string", "/schema", "is not a schema"],
  ["an unknown type", { type: "text" }, "/schema/type", `type cannot be "text"`],
  ["many types", { type: ["string", "null"] }, "/schema/type", `type cannot be ["string","null"]`],
  ["a length that is no number", { maxLength: "3" }, "/schema/maxLength", `maxLength cannot be "3"`],
  ["infinity", { maximum: Number.POSITIVE_INFINITY }, "/schema/maximum", "maximum cannot be null"],
  ["a date", { default: new Date(0) }, "/schema/default", `default cannot be "1970-01-01T00:00:00.000Z"`],
  ["a reference", { $ref: "#/definitions/a" }, "/schema/$ref", "$ref is not allowed in a CRD"],
  ["definitions", { definitions: { a: {} } }, "/schema/definitions", "definitions is not allowed in a CRD"],
  ["a list of items", { items: [{}] }, "/schema/items", "is not a schema"],
  ["properties that are a list", { properties: [{}] }, "/schema/properties", "is not a map of schemas"],
  ["a branch that is no list", { allOf: {} }, "/schema/allOf", "is not a list of schemas"],
  [
    "a rule that is none",
    { "x-kubernetes-validations": [{}] },
    "/schema/x-kubernetes-validations",
    "x-kubernetes-validations cannot be [{}]",
  ],
  ["a flaw deep inside", { properties: { "a/b~c": { items: { type: 1 } } } }, "/schema/properties/a~1b~0c/items/type", "type cannot be 1"],
])("%s is a flaw", (_, schema, pointer, message) => {
  expect(facts(schema).flaws).toEqual([{ pointer, message }]);
});

test("a schema without end is cut off", () => {
  let deep: unknown = { type: "string" };
  for (let i = 0; i < 10_000; i++) deep = { type: "array", items: deep };
  const [flaw, ...more] = facts(deep).flaws;
  expect([flaw?.message, more]).toEqual(["lies deeper than 64 levels", []]);
});

test("properties are called anything", () => {
  const properties = JSON.parse(`{ "__proto__": { "type": "string" }, "constructor": { "type": "string" }, "$ref": { "type": "string" } }`);
  const { schema, flaws } = facts({ type: "object", properties });
  expect(flaws).toEqual([]);
  expect(Object.keys(schema.properties ?? {})).toEqual(["__proto__", "constructor", "$ref"]);
});
