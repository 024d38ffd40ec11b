import { base64Pattern, type Fault, microTimePattern, quantityPattern, timePattern } from "@ashlar/schemas";
import type { RuleFacts } from "../rule/rule.ts";
import { nearest } from "./nearest.ts";
import { pointerOf, valueAt } from "./pointer.ts";
import { schemaRules } from "./schema-rules.ts";

/** What a schema found wrong with an object. */
export interface Described {
  readonly rule: RuleFacts;
  readonly pointer: string;
  readonly message: string;
  readonly remedy?: string;
}

const articles: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "a mapping",
  string: "a string",
  null: "null",
};

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value;
};

/** A value as a message shows it: short, and in one line. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  if (typeof value === "object" && value !== null && text.length > 40) return Array.isArray(value) ? "a list" : "a mapping";
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};

const patterns: ReadonlyMap<string, readonly [string, string]> = new Map([
  [quantityPattern, ["is not a quantity", "write a number with a suffix of Kubernetes: 500m, 2, 128Mi, 1Gi"]],
  [base64Pattern, ["is not base64", "encode it, or use the field that takes plain text (stringData)"]],
  [microTimePattern, ["is not a time with microseconds", "write all six digits of them: 2026-01-31T12:00:00.000000Z"]],
  [timePattern, ["is not a time", "write it as RFC 3339: 2026-01-31T12:00:00Z"]],
]);

const wrongType = (value: unknown, types: readonly string[]): Pick<Described, "message" | "remedy"> => {
  const wanted = types.map((type) => articles[type] ?? type).join(" or ");
  const remedy =
    types.includes("string") && (typeof value === "number" || typeof value === "boolean")
      ? `put it in quotes: "${value}"`
      : typeof value === "string" && types.includes("integer") && /^-?\d+$/.test(value)
        ? `write it without quotes: ${value}`
        : undefined;
  const is = value === null || typeof value === "object" ? (articles[typeOf(value)] ?? "") : shown(value);
  return { message: `${is} is not ${wanted}`, ...(remedy && { remedy }) };
};

/** A fault of ajv in our words. `fieldsAt` names the fields that are known where a pointer leads. */
export const describeFault = (object: unknown, fault: Fault, fieldsAt: (pointer: string) => readonly string[]): Described => {
  const { instancePath: pointer, keyword, params } = fault;
  const value = valueAt(object, pointer);
  switch (keyword) {
    case "additionalProperties": {
      const name = String(params.additionalProperty);
      const near = nearest(name, fieldsAt(pointer));
      return {
        rule: schemaRules.unknownField,
        pointer: pointer + pointerOf([name]),
        message: `there is no field '${name}' here${near === undefined ? "" : `; did you mean '${near}'?`}`,
      };
    }
    case "required":
      return {
        rule: schemaRules.missingField,
        pointer,
        message: `'${params.missingProperty}' is missing`,
      };
    case "type": {
      const types = [params.type].flat().map(String);
      return { rule: schemaRules.wrongType, pointer, ...wrongType(value, types) };
    }
    case "enum": {
      const allowed = (params.allowedValues as readonly unknown[]).map(String).filter((each) => each !== "");
      const near = typeof value === "string" ? nearest(value, allowed) : undefined;
      return {
        rule: schemaRules.unknownValue,
        pointer,
        message: `${shown(value)} is none of ${allowed.join(", ")}${near === undefined ? "" : `; did you mean '${near}'?`}`,
      };
    }
    case "minimum":
    case "maximum":
    case "exclusiveMaximum":
    case "exclusiveMinimum":
      return { rule: schemaRules.outOfRange, pointer, message: `${shown(value)} is not ${params.comparison} ${params.limit}` };
    case "pattern": {
      const [is, remedy] = patterns.get(String(params.pattern)) ?? [`does not match ${params.pattern}`];
      return { rule: schemaRules.badFormat, pointer, message: `${shown(value)} ${is}`, ...(remedy && { remedy }) };
    }
    case "minLength":
    case "maxLength":
    case "minItems":
    case "maxItems":
    case "minProperties":
    case "maxProperties": {
      const least = keyword.startsWith("min");
      const what = { Length: "characters", Items: "entries", Properties: "fields" }[keyword.slice(3)] ?? "";
      const message = `has ${least ? "fewer" : "more"} than ${params.limit} ${what}`;
      return { rule: schemaRules.noMatch, pointer, message: typeof value === "string" ? `${shown(value)} ${message}` : message };
    }
    case "format":
      return { rule: schemaRules.badFormat, pointer, message: `${shown(value)} is no ${params.format}` };
    case "anyOf":
    case "oneOf":
    case "not":
      return { rule: schemaRules.noMatch, pointer, message: `${shown(value)} is none of what the kind's definition allows here` };
    default:
      return {
        rule: schemaRules.noMatch,
        pointer,
        message: `${shown(value)} breaks '${keyword}' (${JSON.stringify(params)})`,
      };
  }
};
