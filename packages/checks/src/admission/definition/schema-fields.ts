import { whyNotGoRegexp } from "./go-regexp.ts";
import { isMapping, isSet, type Place, type Schema, type Tell } from "./schema-place.ts";

const known: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "array", "object"]);

/** Fields of JSON Schema that custom resources cannot have, if they say something … */
const refused = ["id", "$schema", "patternProperties", "definitions"];
/** … and if they are there at all. */
const refusedAlways = ["additionalItems", "dependencies", "$ref"];

/** What holds of every part of a schema (apiextensions, validation: ValidateCustomResourceDefinitionOpenAPISchema). */
export const judgeFields = (schema: Schema, { meta, noDefault }: Place, tell: Tell): void => {
  const { type = "", properties, additionalProperties, items } = schema;
  if (type !== "" && !known.has(type)) tell(["type"], `"${type}" is none of ${[...known].join(", ")}`);
  for (const field of refused) if (isSet(schema[field])) tell([field], "a custom resource's schema has no such field");
  for (const field of refusedAlways)
    if ((schema[field] ?? undefined) !== undefined) tell([field], "a custom resource's schema has no such field");
  if (noDefault !== undefined && (schema.default ?? undefined) !== undefined) tell(["default"], `there can be none ${noDefault}`);
  if (Array.isArray(items) && items.length > 0) tell(["items"], "it is a list", "give one schema for all items");
  if (schema.uniqueItems === true) tell(["uniqueItems"], "it takes the server too long", "set x-kubernetes-list-type: set");
  if (meta && schema["x-kubernetes-embedded-resource"]) tell(["x-kubernetes-embedded-resource"], "metadata is no resource");
  if (isSet(properties) && (additionalProperties === false || isMapping(additionalProperties)))
    tell(["additionalProperties"], "it stands beside 'properties'", "an object has names of its own, or any: keep one of the two");
  if (schema["x-kubernetes-preserve-unknown-fields"] === false)
    tell(["x-kubernetes-preserve-unknown-fields"], "it is false", "set it to true, or leave it out");
  const why = schema.pattern ? whyNotGoRegexp(schema.pattern) : undefined;
  if (why !== undefined) tell(["pattern"], `"${schema.pattern}" ${why}`);
};
