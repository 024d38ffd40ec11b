import { formats } from "./formats.ts";
import type { Node, Report } from "./node.ts";

/** As JSON Schema names types. */
export const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
};

/** Whether a value is of a type, whole numbers too. */
export const isType = (type: string, actual: string, value: unknown): boolean =>
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
export const checkNumber = (schema: Node, value: number, report: Report): void => {
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

/** What a schema says of texts. */
export const checkText = (schema: Node, value: string, report: Report): void => {
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined && lengthOf(value) < minLength) report("minLength", { limit: minLength });
  if (maxLength !== undefined && lengthOf(value) > maxLength) report("maxLength", { limit: maxLength });
  if (pattern !== undefined && !matches(pattern, value)) report("pattern", { pattern });
  if (format !== undefined && formats[format]?.(value) === false) report("format", { format });
};
