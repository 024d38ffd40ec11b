import type { KindSchema } from "@ashlar/model";
import { isRecord } from "./keywords.ts";

const own = (properties: KindSchema["properties"], name: string): KindSchema | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;

const schemaOf = (schema: KindSchema, name: string): KindSchema | undefined => {
  const named = own(schema.properties, name);
  if (named !== undefined) return named;
  return typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
};

const defaultOf = (schema: KindSchema | undefined): unknown => (schema?.default === null ? undefined : schema?.default);

/** Null where the schema knows no null is nothing, or the default. */
const isNothing = (value: unknown, schema: KindSchema | undefined): boolean =>
  value === null && schema !== undefined && schema.nullable !== true;

const storedObject = (value: Readonly<Record<string, unknown>>, schema: KindSchema): Readonly<Record<string, unknown>> => {
  const given = Object.entries(value).filter(([name, each]) => !isNothing(each, schemaOf(schema, name)));
  const names = new Set(given.map(([name]) => name));
  const missing = Object.entries(schema.properties ?? {}).filter(([name, each]) => !names.has(name) && defaultOf(each) !== undefined);
  const others = Object.entries(value).filter(
    ([name, each]) => isNothing(each, schemaOf(schema, name)) && own(schema.properties, name) === undefined,
  );
  const filled = [
    ...missing.map(([name, each]) => [name, defaultOf(each)] as const),
    ...others.flatMap(([name]) => {
      const value = defaultOf(schemaOf(schema, name));
      return value === undefined ? [] : [[name, value] as const];
    }),
  ];
  const all = [...given, ...filled].map(([name, each]) => {
    const inner = schemaOf(schema, name);
    return [name, inner === undefined ? each : stored(each, inner)] as const;
  });
  const same = filled.length === 0 && given.length === Object.keys(value).length && all.every(([name, each]) => value[name] === each);
  return same ? value : Object.fromEntries(all);
};

const stored = (value: unknown, schema: KindSchema): unknown => {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return value;
    const all = value.map((each) => stored(isNothing(each, items) ? (defaultOf(items) ?? each) : each, items));
    return all.every((each, i) => each === value[i]) ? value : all;
  }
  return isRecord(value) ? storedObject(value, schema) : value;
};

/**
 * What the API server makes of an object before it looks at its values: null where the schema knows no null is taken away, and what has
 * a default is filled in (apiextensions-apiserver, pkg/apiserver/schema/defaulting). Shares with the object all that stays as it was.
 */
export const asStored = <T extends Readonly<Record<string, unknown>>>(object: T, schema: KindSchema): T =>
  storedObject(object, schema) as T;
