import { isMapping, type Schema, type Tell } from "./schema-place.ts";

type Path = readonly (string | number)[];

/** The conditions of a schema, with where each stands. */
const conditions = (schema: Schema): readonly (readonly [Path, Schema])[] => [
  ...["allOf", "anyOf", "oneOf"].flatMap((field) =>
    ((schema[field] ?? []) as readonly Schema[]).map((each, i) => [[field, i], each] as const),
  ),
  ...(isMapping(schema.not) ? [[["not"], schema.not] as const] : []),
];

const within = (condition: Schema, said: Schema | undefined, at: Path, tell: Tell): void => {
  if (said === undefined) {
    tell(at, "it is a condition on what is said nowhere else", "say its type outside of allOf, anyOf, oneOf and not");
    return;
  }
  for (const [path, each] of conditions(condition)) within(each, said, [...at, ...path], tell);
  if (isMapping(condition.items)) within(condition.items, isMapping(said.items) ? said.items : undefined, [...at, "items"], tell);
  for (const name in condition.properties)
    if (isMapping(condition.properties[name]))
      within(condition.properties[name], said.properties?.[name], [...at, "properties", name], tell);
};

/** Conditions at the root are on fields that the schema has. Of deeper ones, the server does not ask. */
export const judgeCompleteness = (root: Schema, tell: Tell): void => {
  for (const [path, condition] of conditions(root)) within(condition, root, path, tell);
};
