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

const known = new WeakMap<KindSchema, boolean>();

/** Whether anything in a schema has a default: in most parts of most nothing has, and nothing there is looked at. */
const fills = (schema: KindSchema): boolean => {
  const answer = known.get(schema) ?? (defaultOf(schema) !== undefined || partsOf(schema).some(fills));
  known.set(schema, answer);
  return answer;
};

const partsOf = ({ properties = {}, items, additionalProperties: others }: KindSchema): readonly KindSchema[] => [
  ...Object.values(properties),
  ...(items ? [items] : []),
  ...(typeof others === "object" ? [others] : []),
];

const storedObject = (value: Readonly<Record<string, unknown>>, schema: KindSchema): Readonly<Record<string, unknown>> => {
  const changes: [name: string, value: unknown][] = [];
  for (const name of Object.keys(value)) {
    const inner = schemaOf(schema, name);
    const filled = inner === undefined || !fills(inner) ? value[name] : stored(filledIn(value[name], inner), inner);
    if (filled !== value[name]) changes.push([name, filled]);
  }
  for (const [name, each] of Object.entries(schema.properties ?? {}))
    if (defaultOf(each) !== undefined && !Object.hasOwn(value, name)) changes.push([name, stored(defaultOf(each), each)]);
  return changes.length === 0 ? value : Object.fromEntries([...Object.entries(value), ...changes]);
};

const stored = (value: unknown, schema: KindSchema): unknown => {
  if (Array.isArray(value)) {
    const { items } = schema;
    if (items === undefined || !fills(items)) return value;
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
