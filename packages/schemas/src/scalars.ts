import type { Schema } from "./schema.ts";
import { microTimePattern, timePattern } from "./time-pattern.ts";

/** A schema as ajv reads it. */
export type StrictSchema = Readonly<Record<string, unknown>>;

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const int64 = { minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 };

/**
 * Decimal number and suffix (apimachinery, pkg/api/resource: Quantity), as leniently as the server reads it: with spaces around, and no
 * digits for zero, though not before the largest suffixes.
 */
export const quantityPattern =
  "^ *(?=[^ ])[+-]?(?:(?:\\d+(?:\\.\\d*)?|\\.\\d*)?(?:[numkMGTPE]|[KMGT]i|[eE][+-]?\\d+)?|\\d+(?:\\.\\d*)?[PE]i|\\.\\d+[PE]i) *$";

/** Base64 as Go's encoding/base64 reads it, which skips line ends. */
export const base64Pattern =
  "^[\\r\\n]*(?:(?:[A-Za-z0-9+/][\\r\\n]*){4})*(?:(?:[A-Za-z0-9+/][\\r\\n]*){2}(?:=[\\r\\n]*){2}|(?:[A-Za-z0-9+/][\\r\\n]*){3}=[\\r\\n]*)?$";

/** Definitions that stand for one value; the server publishes less of them than it holds them to. */
export const scalars: Readonly<Record<string, StrictSchema>> = {
  IntOrString: { type: ["integer", "string"], ...int32 },
  "resource.Quantity": { type: ["string", "number"], pattern: quantityPattern },
  "meta.v1.Time": { type: "string", pattern: timePattern },
  "meta.v1.MicroTime": { type: "string", pattern: microTimePattern },
};

const formats: Readonly<Record<string, StrictSchema>> = {
  int32,
  int64,
  byte: { pattern: base64Pattern },
  "date-time": { pattern: timePattern },
};

/** What the format of a value asks of it. */
export const formatOf = ({ format }: Schema): StrictSchema => (format === undefined ? {} : (formats[format] ?? {}));
