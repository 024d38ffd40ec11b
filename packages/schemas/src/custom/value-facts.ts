import type { KindSchema } from "@ashlar/model";
import { formatSince, formats } from "./formats.ts";
import { javaScriptPattern } from "./go-pattern.ts";
import type { StrictSchema } from "./strict-schema.ts";

/** From this minor version on a number is held to the range of its format (kube-openapi, validate: numberValidator). */
const RANGES_SINCE = 36;

interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

// What is larger is read as a float, which past 2 ** 53 is no integer to the API server.
const int64: Range = { minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 };
const int32: Range = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const float: Range = { minimum: -3.4028235677973366e38, maximum: 3.4028235677973366e38 };

const rangeOf = ({ type, format, "x-kubernetes-int-or-string": either }: KindSchema, minor: number): Range => {
  if (type === "integer") return format === "int32" && minor >= RANGES_SINCE ? int32 : int64;
  if (type === "number") return format === "float" && minor >= RANGES_SINCE ? float : {};
  return either === true ? int64 : {};
};

/** The stricter of two limits, each maybe exclusive. */
const numberFacts = (schema: KindSchema, minor: number): StrictSchema => {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  const range = rangeOf(schema, minor);
  const least = minimum === undefined || (range.minimum !== undefined && range.minimum > minimum) ? undefined : minimum;
  const ownMost =
    maximum !== undefined && maximum < (range.maximum ?? range.exclusiveMaximum ?? Number.POSITIVE_INFINITY) ? maximum : undefined;
  return {
    ...(least === undefined
      ? range.minimum !== undefined && { minimum: range.minimum }
      : exclusiveMinimum
        ? { exclusiveMinimum: least }
        : { minimum: least }),
    ...(ownMost === undefined
      ? {
          ...(range.maximum !== undefined && { maximum: range.maximum }),
          ...(range.exclusiveMaximum !== undefined && { exclusiveMaximum: range.exclusiveMaximum }),
        }
      : exclusiveMaximum
        ? { exclusiveMaximum: ownMost }
        : { maximum: ownMost }),
    ...(multipleOf !== undefined && multipleOf > 0 && { multipleOf }),
  };
};

const formatFacts = ({ type, format, "x-kubernetes-int-or-string": either }: KindSchema, minor: number): StrictSchema => {
  if (format === undefined || !(type === "string" || type === undefined || either === true)) return {};
  const name = format.replaceAll("-", "");
  return Object.hasOwn(formats, name) && minor >= (formatSince[name] ?? 0) ? { format: name } : {};
};

const patternFacts = ({ pattern }: KindSchema): StrictSchema => {
  const written = pattern === undefined ? undefined : javaScriptPattern(pattern);
  return written === undefined ? {} : { pattern: written };
};

const typeFacts = ({ type, "x-kubernetes-int-or-string": either }: KindSchema): StrictSchema => {
  if (either === true) return { type: ["integer", "string"] };
  return type === undefined ? {} : { type };
};

const counts = ["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"] as const;

/** What a schema says of a value itself, not of its fields and items. */
export const valueFacts = (schema: KindSchema, minor: number): StrictSchema => ({
  ...typeFacts(schema),
  ...formatFacts(schema, minor),
  ...patternFacts(schema),
  ...numberFacts(schema, minor),
  ...(schema.enum && { enum: [...schema.enum] }),
  ...Object.fromEntries(counts.flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]] as const]))),
});
