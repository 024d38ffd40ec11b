import type { KindSchema } from "@ashlar/model";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";
const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
const isCount = (value: unknown): boolean => Number.isSafeInteger(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const oneOf =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === "string" && words.includes(value);

/** The value is what JSON can hold: a YAML reader also knows infinity, dates and maps with keys of other types. */
export const isJson = (value: unknown): boolean => {
  if (value === null || isText(value) || isFlag(value) || isNumber(value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
};

const isRule = (value: unknown): boolean => isRecord(value) && isText(value.rule);

/** The keywords that hold no schema, each with what its value must be; those of structural schemas, in the order they are written. */
export const plainKeywords: Readonly<Partial<Record<keyof KindSchema, (value: unknown) => boolean>>> = {
  type: oneOf("object", "array", "string", "integer", "number", "boolean"),
  format: isText,
  nullable: isFlag,
  "x-kubernetes-int-or-string": isFlag,
  "x-kubernetes-preserve-unknown-fields": isFlag,
  "x-kubernetes-embedded-resource": isFlag,
  "x-kubernetes-map-type": oneOf("atomic", "granular"),
  "x-kubernetes-list-type": oneOf("atomic", "set", "map"),
  "x-kubernetes-list-map-keys": isTexts,
  default: isJson,
  enum: (value) => Array.isArray(value) && isJson(value),
  minimum: isNumber,
  exclusiveMinimum: isFlag,
  maximum: isNumber,
  exclusiveMaximum: isFlag,
  multipleOf: isNumber,
  minLength: isCount,
  maxLength: isCount,
  pattern: isText,
  minItems: isCount,
  maxItems: isCount,
  uniqueItems: isFlag,
  minProperties: isCount,
  maxProperties: isCount,
  required: isTexts,
  "x-kubernetes-validations": (value) => Array.isArray(value) && value.every(isRule),
};

/** Keywords of JSON Schema that no CRD may use (apiextensions-apiserver, ValidateCustomResourceDefinitionOpenAPISchema). */
export const forbiddenKeywords: readonly string[] = ["$ref", "definitions", "dependencies", "patternProperties"];
