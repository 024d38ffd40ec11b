import type { Kubernetes, Schema } from "@ashlar/schemas";
import { isRecord, type Path } from "./path.ts";

/** A value in an object, and what the API says of it. */
export interface Site {
  readonly path: Path;
  readonly value: unknown;
  /** With its reference followed. */
  readonly schema: Schema;
  /** The definition that it refers to, or the empty string: `core.v1.Container`, `resource.Quantity`. */
  readonly type: string;
  /** The definition with the field: `core.v1.PodSpec`. */
  readonly owner: string;
  /** The field, of items and entries too: `containers`. */
  readonly field: string;
  /** Whether it is the field itself, an item of its list or an entry of its map. */
  readonly place: "field" | "item" | "entry";
  readonly required: boolean;
}

/** The same for all values of one field: `core.v1.PodSpec containers[]`. */
export const fieldOf = ({ owner, field, place }: Pick<Site, "owner" | "field" | "place">): string =>
  `${owner} ${field}${place === "item" ? "[]" : place === "entry" ? "{}" : ""}`;

/** A schema with its reference followed. */
export const resolved = (schema: Schema, api: Kubernetes): { readonly type: string; readonly schema: Schema } => {
  if (schema.$ref === undefined) return { type: "", schema };
  const definition = api.definition(schema.$ref);
  return { type: schema.$ref, schema: definition ?? {} };
};

/** Every value of an object that the API knows, outermost first. The object itself is none of them. */
export const sitesOf = (object: unknown, definition: string, api: Kubernetes): readonly Site[] => {
  const sites: Site[] = [];
  const within = (value: unknown, schema: Schema, type: string, at: Pick<Site, "path" | "owner" | "field" | "place">): void => {
    const one = (inner: unknown, innerSchema: Schema, place: Site["place"], part: string | number, owner: string, field: string): void => {
      const found = resolved(innerSchema, api);
      const path = [...at.path, part];
      const required = place === "field" && schema.required?.includes(field) === true;
      sites.push({ path, value: inner, schema: found.schema, type: found.type, owner, field, place, required });
      within(inner, found.schema, found.type, { path, owner, field, place });
    };
    if (Array.isArray(value)) {
      if (schema.items) for (const [index, item] of value.entries()) one(item, schema.items, "item", index, at.owner, at.field);
    } else if (isRecord(value)) {
      const more = typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined;
      for (const [name, inner] of Object.entries(value)) {
        const property = schema.properties?.[name];
        if (property) one(inner, property, "field", name, type === "" ? at.owner : type, name);
        else if (more) one(inner, more, "entry", name, at.owner, at.field);
      }
    }
  };
  within(object, api.definition(definition) ?? {}, definition, { path: [], owner: definition, field: "", place: "field" });
  return sites;
};
