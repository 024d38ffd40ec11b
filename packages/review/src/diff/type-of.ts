import type { Kubernetes, Schema } from "@ashlar/schemas";

/** A schema with the definition that it comes from, while an object is walked. */
export interface Typed {
  /** `core.v1.PodSpec`; undefined for what has no definition of its own. */
  readonly name?: string;
  readonly schema: Schema;
}

const known = new WeakMap<Kubernetes, Map<string, Typed | undefined>>();

/** A definition by its name. */
export const typeNamed = (api: Kubernetes, name: string): Typed | undefined => {
  const types = known.get(api) ?? new Map<string, Typed | undefined>();
  known.set(api, types);
  if (types.has(name)) return types.get(name);
  const schema = api.definition(name);
  const type = schema && { name, schema };
  types.set(name, type);
  return type;
};

const resolved = new WeakMap<Schema, Typed>();

/** What a schema means: the definition that it refers to, or itself. */
export const typeOf = (api: Kubernetes, schema: Schema | undefined): Typed | undefined => {
  if (schema === undefined) return undefined;
  if (schema.$ref !== undefined) return typeNamed(api, schema.$ref);
  const type = resolved.get(schema) ?? { schema };
  resolved.set(schema, type);
  return type;
};

const metadata: Schema = { properties: { metadata: { $ref: "meta.v1.ObjectMeta" } } };

/** The type of an object; of custom kinds only the metadata are known. */
export const typeOfKind = (api: Kubernetes, apiVersion: string, kind: string): Typed => {
  const facts = api.kinds.get(`${apiVersion} ${kind}`);
  return (facts && typeNamed(api, facts.definition)) ?? { schema: metadata };
};
