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

/** Notes a fault of the value that is being looked at. */
type Report = (keyword: string, params: Readonly<Record<string, unknown>>) => void;

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
const lengthOf = (text: string): number => (/[\ud800-\udbff]/.test(text) ? [...text].length : text.length);

const isMultiple = (value: number, factor: number): boolean => Math.abs(Math.round(value / factor) - value / factor) <= 1e-9;

/** To a whole number limits are whole numbers too: what stands behind the point is cut off (kube-openapi, validate: MaximumNativeType). */
const checkNumber = (schema: Node, value: number, report: Report): void => {
  const own = (limit: number): number => (Number.isInteger(value) ? Math.trunc(limit) : limit);
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  if (minimum !== undefined && value < own(minimum)) report("minimum", { comparison: ">=", limit: minimum });
  if (exclusiveMinimum !== undefined && value <= own(exclusiveMinimum))
    report("exclusiveMinimum", { comparison: ">", limit: exclusiveMinimum });
  if (maximum !== undefined && value > own(maximum)) report("maximum", { comparison: "<=", limit: maximum });
  if (exclusiveMaximum !== undefined && value >= own(exclusiveMaximum))
    report("exclusiveMaximum", { comparison: "<", limit: exclusiveMaximum });
  if (multipleOf !== undefined && !(own(multipleOf) > 0 && isMultiple(value, own(multipleOf)))) report("multipleOf", { multipleOf });
};

const checkText = (schema: Node, value: string, report: Report): void => {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && lengthOf(value) < minLength) report("minLength", { limit: minLength });
  if (maxLength !== undefined && lengthOf(value) > maxLength) report("maxLength", { limit: maxLength });
  if (pattern !== undefined && !matches(pattern, value)) report("pattern", { pattern });
  if (format !== undefined && formats[format]?.(value) === false) report("format", { format });
};

/** Holds values to what `customSchema` made; an interpreter, for a compiler would cost more than the few objects of a kind. */
export const valueChecker = (root: StrictSchema) => {
  const definitions = root.definitions as Readonly<Record<string, Node>>;

  /** From the root to the value that is being looked at. */
  const way: (string | number)[] = [];
  const inside = (key: string | number, schema: Node, value: unknown, report: Report): void => {
    way.push(key);
    check(schema, value, report);
    way.pop();
  };

  const checkList = (schema: Node, value: readonly unknown[], report: Report): void => {
    const { minItems, maxItems, uniqueItems, uniqueKeys, items } = schema;
    if (minItems !== undefined && value.length < minItems) report("minItems", { limit: minItems });
    if (maxItems !== undefined && value.length > maxItems) report("maxItems", { limit: maxItems });
    const repeated = uniqueItems ? repeatedValue(value) : uniqueKeys ? repeatedItem(uniqueKeys, value) : -1;
    if (repeated >= 0) report(uniqueItems ? "uniqueItems" : "uniqueKeys", { item: repeated });
    if (items === undefined) return;
    for (let i = 0; i < value.length; i++) inside(i, items, value[i], report);
  };

  const schemaOf = ({ properties, patternProperties, additionalProperties }: Node, name: string): Node | boolean | undefined => {
    if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
    if (name === "__proto__" && patternProperties !== undefined) return Object.values(patternProperties)[0];
    return additionalProperties;
  };

  const checkObject = (schema: Node, value: Readonly<Record<string, unknown>>, report: Report): void => {
    const { minProperties, maxProperties, required } = schema;
    const names = Object.keys(value);
    if (minProperties !== undefined && names.length < minProperties) report("minProperties", { limit: minProperties });
    if (maxProperties !== undefined && names.length > maxProperties) report("maxProperties", { limit: maxProperties });
    for (const name of required ?? []) if (!Object.hasOwn(value, name)) report("required", { missingProperty: name });
    for (const name of names) {
      const its = schemaOf(schema, name);
      if (its === false) report("additionalProperties", { additionalProperty: name });
      else if (typeof its === "object") inside(name, its, value[name], report);
    }
  };

  const faultless = (schema: Node, value: unknown): boolean => {
    let good = true;
    check(schema, value, () => {
      good = false;
    });
    return good;
  };

  const checkBranches = (schema: Node, value: unknown, report: Report): void => {
    const { allOf, anyOf, oneOf, not } = schema;
    for (const each of allOf ?? []) check(each, value, report);
    if (anyOf && !anyOf.some((each) => faultless(each, value))) report("anyOf", {});
    const good = oneOf?.filter((each) => faultless(each, value)).length;
    if (good !== undefined && good !== 1) report("oneOf", { passing: good });
    if (not && faultless(not, value)) report("not", {});
  };

  const check = (given: Node, value: unknown, report: Report): void => {
    const schema = given.$ref === undefined ? given : (definitions[given.$ref.slice("#/definitions/".length)] ?? {});
    const actual = typeOf(value);
    const { type } = schema;
    if (
      type !== undefined &&
      !(typeof type === "string" ? isType(type, actual, value) : type.some((each) => isType(each, actual, value)))
    ) {
      report("type", { type });
      return;
    }
    if (schema.enum && !schema.enum.some((each) => each === value || (actual === "object" && canonicalText(each) === canonicalText(value))))
      report("enum", { allowedValues: schema.enum });
    if (typeof value === "string") checkText(schema, value, report);
    else if (typeof value === "number") checkNumber(schema, value, report);
    else if (Array.isArray(value)) checkList(schema, value, report);
    else if (isRecord(value)) checkObject(schema, value, report);
    if (schema.allOf || schema.anyOf || schema.oneOf || schema.not) checkBranches(schema, value, report);
  };

  return (value: unknown): readonly CustomFault[] => {
    const faults: CustomFault[] = [];
    check(root, value, (keyword, params) => faults.push({ instancePath: way.map(step).join(""), keyword, params }));
    return faults;
  };
};
