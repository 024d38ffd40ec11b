import type { KindSchema } from "@ashlar/model";
import { javaScriptPattern } from "@ashlar/schemas";
import type { Random } from "../corpus/random.ts";
import { texts } from "./texts.ts";

/** How deep objects are filled; below that only what is required. */
const DEEP = 7;

const scalars: readonly unknown[] = ["x", "", 0, 1, -1, 1.5, 4, 2 ** 31, 2 ** 31 - 1, 2 ** 53, 2 ** 62, 2 ** 63, 1e30, true, false];
const anything: readonly unknown[] = [...scalars, null, [], {}, ["x"], [1], [null], { a: "x" }, { a: { b: 1 } }, [{ a: 1 }], [[1]]];

const textFor = ({ pattern, format, minLength = 0, maxLength = 300 }: KindSchema, random: Random): string => {
  const written = pattern === undefined ? undefined : javaScriptPattern(pattern);
  const fits = texts.filter(
    (text) => text.length >= minLength && text.length <= maxLength && (written === undefined || new RegExp(written, "u").test(text)),
  );
  return random.pick(fits.length > 0 && format === undefined ? fits : texts);
};

const numberFor = ({ type, minimum = -3, maximum = 9 }: KindSchema, random: Random): number => {
  const most = Math.max(minimum, Math.min(maximum, minimum + 12));
  const whole = Math.ceil(minimum) + random.below(Math.floor(most) - Math.ceil(minimum) + 1);
  return type === "number" && random.chance(0.3) ? whole + 0.5 : whole;
};

/** A value for a schema: mostly one that fits, and now and then, by `wrong`, one that does not. */
export const randomValue = (schema: KindSchema, random: Random, wrong: number, depth = 0): unknown => {
  if (random.chance(wrong)) return random.pick(anything);
  if (schema.nullable && random.chance(0.1)) return null;
  if (schema.enum) return random.pick(schema.enum);
  if (schema["x-kubernetes-int-or-string"]) return random.chance(0.5) ? numberFor(schema, random) : textFor(schema, random);
  switch (schema.type) {
    case "string":
      return textFor(schema, random);
    case "integer":
    case "number":
      return numberFor(schema, random);
    case "boolean":
      return random.chance(0.5);
    case "array":
      return randomList(schema, random, wrong, depth);
    case "object":
      return randomFields(schema, random, wrong, depth);
    default:
      return random.pick(anything);
  }
};

const randomList = ({ items, minItems = 0 }: KindSchema, random: Random, wrong: number, depth: number): unknown => {
  const length = Math.max(minItems, depth > DEEP ? 0 : random.below(3));
  const list = Array.from({ length: Math.min(length, 20) }, () => randomValue(items ?? {}, random, wrong, depth + 1));
  return list.length > 0 && random.chance(wrong) ? [...list, random.pick(list)] : list;
};

/** An object for a schema; fields that need not be there are there by chance. */
export const randomFields = (schema: KindSchema, random: Random, wrong: number, depth = 0): Readonly<Record<string, unknown>> => {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const share = depth > DEEP ? 0 : Math.min(0.6, 4 / Object.keys(properties).length);
  const embedded = schema["x-kubernetes-embedded-resource"] ? { apiVersion: "v1", kind: "Thing", metadata: { name: "a" } } : {};
  const named = Object.entries(properties)
    .filter(([name]) => (required.includes(name) ? !random.chance(wrong) : random.chance(share)))
    .map(([name, each]) => [name, randomValue(each, random, wrong, depth + 1)] as const);
  const keys =
    typeof others === "object" || schema["x-kubernetes-preserve-unknown-fields"]
      ? Array.from({ length: random.below(3) }, () => random.pick(["x", "y", "z"]))
      : [];
  const free = keys.map(
    (name) => [name, typeof others === "object" ? randomValue(others, random, wrong, depth + 1) : random.pick(anything)] as const,
  );
  const unknown = random.chance(wrong)
    ? [[random.pick(["unknown", "__proto__", "toString", "metadata", "kind"]), random.pick(anything)] as const]
    : [];
  return { ...embedded, ...Object.fromEntries([...named, ...free, ...unknown]) };
};
