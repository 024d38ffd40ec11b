import { isMapping, isSet, type Place, type Schema, type Tell } from "./schema-place.ts";

/** What only the outer schema says; inside of allOf, anyOf, oneOf and not, there is none of it. */
const outer = [
  "type",
  "title",
  "description",
  "nullable",
  "x-kubernetes-preserve-unknown-fields",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-int-or-string",
  "x-kubernetes-list-map-keys",
  "x-kubernetes-list-type",
  "x-kubernetes-map-type",
  "x-kubernetes-validations",
];

const nestedRemedy = "say it outside of allOf, anyOf, oneOf and not";

/** A part that only narrows what others say (apiserver/schema: validateNestedValueValidation). */
export const judgeNested = (schema: Schema, tell: Tell): void => {
  for (const field of outer) if (isSet(schema[field])) tell([field], "it is part of a condition", nestedRemedy);
  if ((schema.default ?? undefined) !== undefined) tell(["default"], "it is part of a condition", nestedRemedy);
  const additional = schema.additionalProperties;
  if (additional === true || isMapping(additional)) tell(["additionalProperties"], "it is part of a condition", nestedRemedy);
  if (schema.properties?.metadata !== undefined) tell(["properties", "metadata"], "conditions cannot be of the metadata");
};

const judgeMetadata = (metadata: Schema, tell: Tell): void => {
  if (metadata.type !== "object") return; // said already
  const free = new Set(["type", "default", "properties"]);
  const names = Object.keys(metadata.properties ?? {});
  const more = Object.entries(metadata).some(([field, value]) => !free.has(field) && (isSet(value) || Array.isArray(value)));
  if (more || names.some((name) => name !== "name" && name !== "generateName"))
    tell(["properties", "metadata"], "it says more than its type, name and generateName", "the server knows the rest");
};

const judgeResource = ({ properties }: Schema, root: boolean, tell: Tell): void => {
  for (const name of ["kind", "apiVersion"])
    if (isMapping(properties?.[name]) && properties[name].type !== "string") tell(["properties", name], `'${name}' is a string`);
  if (!isMapping(properties?.metadata)) return;
  if (properties.metadata.type !== "object") tell(["properties", "metadata"], "'metadata' is an object");
  if (root) judgeMetadata(properties.metadata, tell);
};

/** A part that says what a value is (apiserver/schema: validateStructuralInvariants). */
export const judgeStructure = (schema: Schema, { level }: Place, tell: Tell): void => {
  const { type = "", items, additionalProperties } = schema;
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const open = schema["x-kubernetes-preserve-unknown-fields"] === true;
  const either = schema["x-kubernetes-int-or-string"] === true;
  const root = level === "root";
  if (type === "array" && !isMapping(items) && !isSet(items)) tell([], "'items' is missing, though the type is array");
  if (root && (additionalProperties === true || additionalProperties === false || isMapping(additionalProperties)))
    tell(["additionalProperties"], "a resource has fields with names");
  if (either && open) tell(["x-kubernetes-preserve-unknown-fields"], "a number or string has no fields");
  if (either && embedded) tell(["x-kubernetes-embedded-resource"], "a number or string is no resource");
  if (embedded && type !== "object") tell([], "its type is not object, though it is a resource");
  else if (type === "" && !either && !open) tell([], "'type' is missing");
  if (root && type !== "" && type !== "object") tell(["type"], "a resource is an object");
  if (!embedded && !root) return;
  if (embedded && (additionalProperties ?? undefined) !== undefined) tell(["additionalProperties"], "a resource has fields with names");
  if (embedded && !open && !isSet(schema.properties)) tell([], "'properties' is missing, though it is a resource");
  judgeResource(schema, root, tell);
};
