import { isMapping, type Schema, type Tell } from "./schema-place.ts";

type Type = "text" | "truth" | "whole" | "number" | "texts" | "schemas" | "list" | "mapping";

const types: Readonly<Record<string, Type>> = {
  $ref: "text",
  $schema: "text",
  description: "text",
  format: "text",
  id: "text",
  pattern: "text",
  title: "text",
  type: "text",
  "x-kubernetes-list-type": "text",
  "x-kubernetes-map-type": "text",
  exclusiveMaximum: "truth",
  exclusiveMinimum: "truth",
  nullable: "truth",
  uniqueItems: "truth",
  "x-kubernetes-embedded-resource": "truth",
  "x-kubernetes-int-or-string": "truth",
  "x-kubernetes-preserve-unknown-fields": "truth",
  maxItems: "whole",
  maxLength: "whole",
  maxProperties: "whole",
  minItems: "whole",
  minLength: "whole",
  minProperties: "whole",
  maximum: "number",
  minimum: "number",
  multipleOf: "number",
  required: "texts",
  "x-kubernetes-list-map-keys": "texts",
  allOf: "schemas",
  anyOf: "schemas",
  oneOf: "schemas",
  enum: "list",
  "x-kubernetes-validations": "list",
  definitions: "mapping",
  dependencies: "mapping",
  externalDocs: "mapping",
  not: "mapping",
  patternProperties: "mapping",
  properties: "mapping",
};

const tests: Readonly<Record<Type, readonly [(value: unknown) => boolean, string]>> = {
  text: [(value) => typeof value === "string", "a string"],
  truth: [(value) => typeof value === "boolean", "true or false"],
  whole: [Number.isInteger, "a whole number"],
  number: [(value) => typeof value === "number", "a number"],
  texts: [(value) => Array.isArray(value) && value.every((each) => typeof each === "string"), "a list of strings"],
  schemas: [(value) => Array.isArray(value) && value.every(isMapping), "a list of schemas"],
  list: [Array.isArray, "a list"],
  mapping: [isMapping, "a mapping"],
};

/** Whether the fields of a schema have the types that they must have, where no published schema says so; fields that it does not know may be there. */
export const hasTypes = (schema: Schema, tell: Tell): boolean => {
  let right = true;
  for (const field in schema) {
    const type = types[field];
    if (type === undefined || schema[field] === null) continue;
    const [test, name] = tests[type];
    if (test(schema[field])) continue;
    tell([field], `it is not ${name}`);
    right = false;
  }
  return right;
};
