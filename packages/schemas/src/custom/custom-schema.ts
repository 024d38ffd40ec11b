import type { KindSchema } from "@ashlar/model";
import { converter, type Place } from "./convert-schema.ts";
import type { StrictSchema } from "./strict-schema.ts";
import { valueFacts } from "./value-facts.ts";

/**
 * The schema to which an API server of this version holds an object of a custom kind under `fieldValidation=Strict`, in JSON Schema
 * draft 07 with a word of its own, `uniqueKeys`, and the formats in `formats.ts`. Refused is what either a create or a server-side apply
 * refuses. Of CEL rules it says nothing. Nothing is required that has a default, so it holds for objects as they were written too.
 * @param kubernetes `1.36`
 */
export const customSchema = (schema: KindSchema, kubernetes: string): StrictSchema => {
  const minor = Number(kubernetes.split(".")[1]);
  const place: Place = { minor, nullable: false, open: false };
  const { objectFacts, branches, impliedFields, definitions } = converter(minor);
  const root = objectFacts(schema, place, impliedFields(schema, place));
  const required = [...new Set(["apiVersion", "kind", "metadata", ...((root.required as readonly string[] | undefined) ?? [])])];
  const own = { type: "object", ...valueFacts(schema, minor), ...root, required, ...branches(schema, schema) };
  return { ...own, definitions: definitions() };
};
