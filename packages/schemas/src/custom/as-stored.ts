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

/** Null where the schema knows no null stands for the default. */
const filledIn = (value: unknown, schema: KindSchema): unknown =>
  (value === undefined || (value === null && schema.nullable !== true) ? defaultOf(schema) : undefined) ?? value;

const storedObject = (value: Readonly<Record<string, unknown>>, schema: KindSchema): Readonly<Record<string, unknown>> => {
  const missing = Object.entries(schema.properties ?? {}).filter(
    ([name, each]) => !Object.hasOwn(value, name) && defaultOf(each) !== undefined,
  );
  const all = [...Object.entries(value), ...missing.map(([name]) => [name, undefined] as const)].map(([name, each]) => {
    const inner = schemaOf(schema, name);
    return [name, inner === undefined ? each : stored(filledIn(each, inner), inner)] as const;
  });
  const same = missing.length === 0 && all.every(([name, each]) => value[name] === each);
  return same ? value : Object.fromEntries(all);
};

const stored = (value: unknown, schema: KindSchema): unknown => {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined) return value;
    const all = value.map((each) => stored(filledIn(each, items), items));
    return all.every((each, i) => each === value[i]) ? value : all;
  }
  return isRecord(value) ? storedObject(value, schema) : value;
};

/**
 * An object with its defaults, as the API server fills them in before it looks at values (apiextensions-apiserver,
 * pkg/apiserver/schema/defaulting). Shares with the object all that stays as it was. Null that stands for no default stays: a create takes
 * it away, a server-side apply refuses it (seen on Kubernetes 1.36.3).
 */
export const asStored = <T extends Readonly<Record<string, unknown>>>(object: T, schema: KindSchema): T =>
  storedObject(object, schema) as T;
