import type { KindVersion } from "./custom-kind.ts";
import type { KindSchema } from "./kind-schema.ts";

/** A schema as text, with other parts in the places where schemas stand: `{"$part":12}`. */
type InParts = KindSchema | { readonly $part: number };

const isReference = (schema: InParts): schema is { readonly $part: number } => "$part" in schema;

/**
 * The schemas of custom kinds as JSON text, read when an object of such a kind is first looked at: upstream software brings many kinds, of
 * which a cluster uses few. For kinds that no module writes objects of; the others want types, and so their schemas as values.
 * @param parts JSON of what several schemas share, each with only those before it in its places
 * @returns a version of a custom kind, of the text of its schema
 */
export const schemaParts = (parts: readonly string[]) => {
  const known = new Map<number, KindSchema>();
  const whole = (schema: InParts): KindSchema => {
    if (isReference(schema)) return part(schema.$part);
    const { properties, items, additionalProperties } = schema;
    return {
      ...schema,
      ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, whole(each)])) }),
      ...(items && { items: whole(items) }),
      ...(typeof additionalProperties === "object" && { additionalProperties: whole(additionalProperties) }),
    };
  };
  const part = (index: number): KindSchema => {
    const found = known.get(index) ?? whole(JSON.parse(parts[index] ?? "{}"));
    known.set(index, found);
    return found;
  };
  return (json: string, facts: { readonly deprecated?: string | true } = {}): KindVersion => {
    let schema: KindSchema | undefined;
    return {
      ...facts,
      get schema() {
        schema ??= whole(JSON.parse(json));
        return schema;
      },
    };
  };
};
