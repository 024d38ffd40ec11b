import type { KindSchema } from "@ashlar/model";
import { converter, type Place } from "./convert-schema.ts";
import type { StrictSchema } from "./strict-schema.ts";
import { valueFacts } from "./value-facts.ts";

/**
 * The schema to which an API server of this version holds an object of a custom kind under `fieldValidation=Strict`, in JSON Schema
 * draft 07 with the words of `customAjv`. Of CEL rules it says nothing. Exact for what `asStored` makes of an object; for an object as
 * it was written it differs only where an object is counted (`minProperties`) and holds null or lacks a field with a default.
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
