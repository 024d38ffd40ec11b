import type { Schema } from "./schema.ts";

/** Where kube-apiserver takes more, or less, than it publishes. Each line was seen by asking it (scripts/agreement). */
export interface Correction {
  /** Fields in its list of required ones that may be left out: it fills them in, or never looks. */
  readonly optional?: readonly string[];
  /** Fields that it does not list and insists on. */
  readonly required?: readonly string[];
  /** Fields with a published list of values that it does not hold them to. */
  readonly anyValue?: readonly string[];
  /** Fields with a published list of values where the empty string counts as absent. */
  readonly orEmpty?: readonly string[];
}

/** By definition; the same in all versions. */
export const corrections: Readonly<Record<string, Correction>> = {
  "rbac.v1.RoleRef": { optional: ["apiGroup"] },
};

const corrected = (name: string, schema: Schema, { anyValue = [], orEmpty = [] }: Correction): Schema => {
  const { enum: values = [], ...rest } = schema;
  if (anyValue.includes(name)) return rest;
  return orEmpty.includes(name) && values.length > 0 ? { ...schema, enum: [...values, ""] } : schema;
};

/** What the server really holds a definition to. */
export const correct = (definition: string, schema: Schema): Schema => {
  const correction = corrections[definition];
  if (correction === undefined) return schema;
  const { optional = [], required: more = [] } = correction;
  const required = [...(schema.required ?? []), ...more].filter((name) => !optional.includes(name));
  const properties = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, corrected(name, each, correction)] as const);
  const { required: _, ...rest } = schema;
  return { ...rest, ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) };
};
