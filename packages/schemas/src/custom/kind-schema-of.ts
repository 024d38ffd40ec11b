import type { KindSchema } from "@ashlar/model";
import { type Flaw, step } from "./flaw.ts";
import { forbiddenKeywords, isRecord, plainKeywords } from "./keywords.ts";

type Facts = Record<string, unknown>;

/** Deeper than any CRD that is known (Argo CD's ApplicationSet: 30), and what the compiler derives a type of without trouble. */
const DEEPEST = 64;

/** Reads one schema of a CRD, of any shape; collects what is wrong with it. */
type Read = (schema: unknown, pointer: string, depth: number) => KindSchema;

const isIdiom = (each: unknown): boolean =>
  Array.isArray(each) && each.length === 2 && each.map((type) => (isRecord(type) ? type.type : undefined)).join() === "integer,string";

/**
 * An int-or-string may say so a second time, by types in `anyOf` or in the first of `allOf`; so may what is a number or a text anyway.
 * That is left out.
 */
const withoutIdiom = (schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const either = schema["x-kubernetes-int-or-string"] === true;
  if (!either && schema.type !== "string" && schema.type !== "integer") return schema;
  const { anyOf, allOf, type, ...others } = schema;
  const rest = either ? others : { type, ...others };
  const [first, ...more] = Array.isArray(allOf) ? allOf : [];
  const firstIsIdiom = isRecord(first) && Object.keys(first).length === 1 && isIdiom(first.anyOf);
  const all = firstIsIdiom ? more : Array.isArray(allOf) ? allOf : [];
  return { ...rest, ...(anyOf !== undefined && !isIdiom(anyOf) && { anyOf }), ...(all.length > 0 && { allOf: all }) };
};

const rulesOf = (rules: readonly Facts[]): readonly Facts[] =>
  rules.map(({ rule, message, messageExpression, fieldPath, reason, optionalOldSelf }) =>
    JSON.parse(JSON.stringify({ rule, message, messageExpression, fieldPath, reason, optionalOldSelf })),
  );

/** What says nothing is left out: it is the same as silence. */
const saysNothing = (value: unknown): boolean => value === undefined || value === false || (Array.isArray(value) && value.length === 0);

const plainFacts = (schema: Readonly<Record<string, unknown>>, pointer: string, flaws: Flaw[]): Facts => {
  const facts: Facts = {};
  for (const [keyword, fits] of Object.entries(plainKeywords)) {
    const value = schema[keyword];
    if (saysNothing(value) && keyword !== "default") continue;
    if (value === undefined || (value === null && keyword !== "default")) continue;
    if (!fits(value)) flaws.push({ pointer: `${pointer}${step(keyword)}`, message: `${keyword} cannot be ${JSON.stringify(value)}` });
    else facts[keyword] = keyword === "x-kubernetes-validations" ? rulesOf(value as Facts[]) : value;
  }
  for (const keyword of forbiddenKeywords)
    if (!saysNothing(schema[keyword])) flaws.push({ pointer: `${pointer}${step(keyword)}`, message: `${keyword} is not allowed in a CRD` });
  return facts;
};

const reader = (flaws: Flaw[]): Read => {
  const list = (schemas: unknown, pointer: string, depth: number): readonly KindSchema[] | undefined => {
    if (schemas === undefined || (Array.isArray(schemas) && schemas.length === 0)) return undefined;
    if (Array.isArray(schemas)) return schemas.map((each, i) => read(each, `${pointer}${step(i)}`, depth));
    flaws.push({ pointer, message: "is not a list of schemas" });
    return undefined;
  };
  const map = (schemas: unknown, pointer: string, depth: number): Facts | undefined => {
    if (schemas === undefined || schemas === null) return undefined;
    if (isRecord(schemas))
      return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, read(each, `${pointer}${step(name)}`, depth)]));
    flaws.push({ pointer, message: "is not a map of schemas" });
    return undefined;
  };
  const read: Read = (given, pointer, depth) => {
    if (!isRecord(given) || depth > DEEPEST) {
      flaws.push({ pointer, message: depth > DEEPEST ? `lies deeper than ${DEEPEST} levels` : "is not a schema" });
      return {};
    }
    const schema = withoutIdiom(given);
    const at = (keyword: string): string => `${pointer}${step(keyword)}`;
    const { items, additionalProperties: others, not } = schema;
    const parts: Facts = {
      ...plainFacts(schema, pointer, flaws),
      items: items === undefined ? undefined : read(items, at("items"), depth + 1),
      properties: map(schema.properties, at("properties"), depth + 1),
      additionalProperties:
        others === undefined || typeof others === "boolean" ? others : read(others, at("additionalProperties"), depth + 1),
      allOf: list(schema.allOf, at("allOf"), depth + 1),
      anyOf: list(schema.anyOf, at("anyOf"), depth + 1),
      oneOf: list(schema.oneOf, at("oneOf"), depth + 1),
      not: not === undefined ? undefined : read(not, at("not"), depth + 1),
    };
    // Each part was held to its keyword above; the compiler cannot follow that.
    return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as KindSchema;
  };
  return read;
};

/**
 * The facts of a schema in a CRD: no prose, nothing said twice. Linear in its size.
 * @param pointer where it lies in the CRD, for the flaws
 */
export const kindSchemaOf = (schema: unknown, pointer: string): { readonly schema: KindSchema; readonly flaws: readonly Flaw[] } => {
  const flaws: Flaw[] = [];
  return { schema: reader(flaws)(schema, pointer, 0), flaws };
};
