import type { Kubernetes, Schema } from "@ashlar/schemas";

const zeros: Readonly<Record<string, unknown>> = { string: "", integer: 0, number: 0, boolean: false, array: [], object: {} };

/** The zero value of what a schema stands for; undefined where there is none that a rule could read. */
const zeroOf = (schema: Schema | undefined, api: Kubernetes): unknown =>
  schema?.$ref === "resource.Quantity" ? "0" : zeros[resolved(schema, api)?.type ?? ""];

const resolved = (schema: Schema | undefined, api: Kubernetes): Schema | undefined =>
  schema?.$ref === undefined ? schema : resolved(api.definition(schema.$ref), api);

/** Lists whose items server-side apply tells apart: it refuses a null among them. */
const toldApart: ReadonlySet<string | undefined> = new Set(["set", "map"]);

/** A field that the server does not know is one too many even where it is null. */
const isUnknown = (name: string, schema: Schema | undefined): boolean =>
  schema?.properties !== undefined && schema.properties[name] === undefined;

/**
 * A value as the API server reads its nulls: a field that is null is one that is not there, and an item of a list that is null is the zero
 * value of its type (Go's encoding/json).
 */
export const withoutNulls = (value: unknown, schema: Schema | undefined, api: Kubernetes): unknown => {
  const known = resolved(schema, api);
  if (Array.isArray(value)) {
    const zero = toldApart.has(known?.["x-kubernetes-list-type"]) ? undefined : zeroOf(known?.items, api);
    return value.map((item) => (item === null && zero !== undefined ? zero : withoutNulls(item, known?.items, api)));
  }
  if (typeof value !== "object" || value === null) return value;
  const more = typeof known?.additionalProperties === "object" ? known.additionalProperties : undefined;
  const entries = Object.entries(value).flatMap(([name, each]): (readonly [string, unknown])[] => {
    if (each === undefined) return []; // no manifest holds it
    // In a map of texts, such as labels, a key is there whatever its value.
    if (each === null && more !== undefined) return [[name, zeroOf(more, api) ?? null]];
    if (each === null) return isUnknown(name, known) ? [[name, null]] : [];
    return [[name, withoutNulls(each, known?.properties?.[name] ?? more, api)]];
  });
  return Object.fromEntries(entries);
};
