import { formatOf, type StrictSchema, scalars } from "./scalars.ts";
import type { Schema } from "./schema.ts";

const reference = (name: string, refer: (name: string) => string): StrictSchema => scalars[name] ?? { $ref: refer(name) };

const members = ({ properties, additionalProperties, required }: Schema, refer: (name: string) => string): StrictSchema => ({
  ...(properties && {
    properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, strictSchema(each, refer)])),
    additionalProperties: false,
  }),
  ...(required && { required }),
  ...(typeof additionalProperties === "object" && { additionalProperties: strictSchema(additionalProperties, refer) }),
});

/**
 * What `fieldValidation=Strict` holds a value to, in JSON Schema: no field that the schema does not name, whole numbers in the range of
 * their format, quantities, base64 and times in their grammar.
 * @param refer gives a definition the `$id` that it has among those that are compiled together
 */
export const strictSchema = (schema: Schema, refer: (name: string) => string): StrictSchema => {
  if (schema.$ref !== undefined) return reference(schema.$ref, refer);
  if (schema.type === undefined) return {}; // a value of any type, such as the default in a custom resource's schema
  return {
    type: schema.type,
    ...formatOf(schema),
    ...(schema.enum && { enum: schema.enum }),
    ...members(schema, refer),
    ...(schema.items && { items: strictSchema(schema.items, refer) }),
  };
};
