import { step } from "./flaw.ts";
import { formats } from "./formats.ts";
import { isRecord } from "./keywords.ts";
import { canonicalText, repeatedItem, repeatedValue } from "./repeated-item.ts";
import type { StrictSchema } from "./strict-schema.ts";

/** What is wrong with a value, in the words of ajv. */
export interface CustomFault {
  /** RFC 6901 JSON pointer to the value. */
  readonly instancePath: string;
  /** The word of the schema that it breaks: `type`, `required`, `additionalProperties`. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Report = (instancePath: string, keyword: string, params: Readonly<Record<string, unknown>>) => void;

/** A schema as `customSchema` writes it. */
interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly uniqueKeys?: Readonly<Record<string, unknown>>;
  readonly items?: Node;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly allOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly not?: Node;
}

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
};

const isType = (type: string, actual: string, value: unknown): boolean =>
  type === actual || (type === "integer" && actual === "number" && Number.isInteger(value));

const patterns = new Map<string, RegExp>();
const matches = (pattern: string, text: string): boolean => {
  const known = patterns.get(pattern) ?? new RegExp(pattern, "u");
  patterns.set(pattern, known);
  return known.test(text);
};

/** Characters, not the halves of them that JavaScript counts. */
const lengthOf = (text: string): number => [...text].length;

const isMultiple = (value: number, factor: number): boolean => Math.abs(Math.round(value / factor) - value / factor) <= 1e-9;

/** To a whole number limits are whole numbers too: what stands behind the point is cut off (kube-openapi, validate: MaximumNativeType). */
const checkNumber = (schema: Node, value: number, path: string, report: Report): void => {
  const own = (limit: number): number => (Number.isInteger(value) ? Math.trunc(limit) : limit);
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < own(minimum)) report(path, "minimum", { comparison: ">=", limit: minimum });
  if (exclusiveMinimum !== undefined && value <= own(exclusiveMinimum))
    report(path, "exclusiveMinimum", { comparison: ">", limit: exclusiveMinimum });
  if (maximum !== undefined && value > own(maximum)) report(path, "maximum", { comparison: "<=", limit: maximum });
  if (exclusiveMaximum !== undefined && value >= own(exclusiveMaximum))
    report(path, "exclusiveMaximum", { comparison: "<", limit: exclusiveMaximum });
  if (multipleOf !== undefined && !(own(multipleOf) > 0 && isMultiple(value, own(multipleOf)))) report(path, "multipleOf", { multipleOf });
};

const checkText = (schema: Node, value: string, path: string, report: Report): void => {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && lengthOf(value) < minLength) report(path, "minLength", { limit: minLength });
  if (maxLength !== undefined && value.length > maxLength && lengthOf(value) > maxLength) report(path, "maxLength", { limit: maxLength });
  if (pattern !== undefined && !matches(pattern, value)) report(path, "pattern", { pattern });
  if (format !== undefined && formats[format]?.(value) === false) report(path, "format", { format });
};

/** Holds values to what `customSchema` made; an interpreter, for a compiler would cost more than the few objects of a kind. */
export const valueChecker = (root: StrictSchema) => {
  const definitions = root.definitions as Readonly<Record<string, Node>>;

  const checkList = (schema: Node, value: readonly unknown[], path: string, report: Report): void => {
    const { minItems, maxItems, uniqueItems, uniqueKeys, items } = schema;
    if (minItems !== undefined && value.length < minItems) report(path, "minItems", { limit: minItems });
    if (maxItems !== undefined && value.length > maxItems) report(path, "maxItems", { limit: maxItems });
    const repeated = uniqueItems ? repeatedValue(value) : uniqueKeys ? repeatedItem(uniqueKeys, value) : -1;
    if (repeated >= 0) report(path, uniqueItems ? "uniqueItems" : "uniqueKeys", { item: repeated });
    if (items) for (const [i, each] of value.entries()) check(items, each, `${path}/${i}`, report);
  };

  const schemaOf = ({ properties, patternProperties, additionalProperties }: Node, name: string): Node | boolean | undefined => {
    if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
    if (name === "__proto__" && patternProperties !== undefined) return Object.values(patternProperties)[0];
    return additionalProperties;
  };

  const checkObject = (schema: Node, value: Readonly<Record<string, unknown>>, path: string, report: Report): void => {
    const { minProperties, maxProperties, required } = schema;
    const fields = Object.entries(value);
    if (minProperties !== undefined && fields.length < minProperties) report(path, "minProperties", { limit: minProperties });
    if (maxProperties !== undefined && fields.length > maxProperties) report(path, "maxProperties", { limit: maxProperties });
    for (const name of required ?? []) if (!Object.hasOwn(value, name)) report(path, "required", { missingProperty: name });
    for (const [name, each] of fields) {
      const its = schemaOf(schema, name);
      if (its === false) report(path, "additionalProperties", { additionalProperty: name });
      else if (typeof its === "object") check(its, each, path + step(name), report);
    }
  };

  const faultless = (schema: Node, value: unknown): boolean => {
    let good = true;
    check(schema, value, "", () => {
      good = false;
    });
    return good;
  };

  const checkBranches = (schema: Node, value: unknown, path: string, report: Report): void => {
    const { allOf, anyOf, oneOf, not } = schema;
    for (const each of allOf ?? []) check(each, value, path, report);
    if (anyOf && !anyOf.some((each) => faultless(each, value))) report(path, "anyOf", {});
    const good = oneOf?.filter((each) => faultless(each, value)).length;
    if (good !== undefined && good !== 1) report(path, "oneOf", { passing: good });
    if (not && faultless(not, value)) report(path, "not", {});
  };

  const check = (given: Node, value: unknown, path: string, report: Report): void => {
    const schema = given.$ref === undefined ? given : (definitions[given.$ref.slice("#/definitions/".length)] ?? {});
    const actual = typeOf(value);
    const { type } = schema;
    if (
      type !== undefined &&
      !(typeof type === "string" ? isType(type, actual, value) : type.some((each) => isType(each, actual, value)))
    ) {
      report(path, "type", { type });
      return;
    }
    if (schema.enum && !schema.enum.some((each) => each === value || (actual === "object" && canonicalText(each) === canonicalText(value))))
      report(path, "enum", { allowedValues: schema.enum });
    if (typeof value === "string") checkText(schema, value, path, report);
    else if (typeof value === "number") checkNumber(schema, value, path, report);
    else if (Array.isArray(value)) checkList(schema, value, path, report);
    else if (isRecord(value)) checkObject(schema, value, path, report);
    if (schema.allOf || schema.anyOf || schema.oneOf || schema.not) checkBranches(schema, value, path, report);
  };

  return (value: unknown): readonly CustomFault[] => {
    const faults: CustomFault[] = [];
    check(root, value, "", (instancePath, keyword, params) => faults.push({ instancePath, keyword, params }));
    return faults;
  };
};
