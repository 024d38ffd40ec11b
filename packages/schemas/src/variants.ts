import { inVersion, kubernetesVersions } from "./kubernetes.ts";
import { type Recorded, recorded } from "./recorded.ts";
import type { Schema } from "./schema.ts";

const refersTo = (schema: Schema): readonly string[] => [
  ...(schema.$ref === undefined ? [] : [schema.$ref]),
  ...[schema.items, schema.additionalProperties, ...Object.values(schema.properties ?? {})].flatMap((each) =>
    typeof each === "object" ? refersTo(each) : [],
  ),
];

/** The definitions that each definition leads to, itself among them. */
const closure = (name: string, version: string, { definitions }: Recorded): ReadonlySet<string> => {
  const reached = new Set<string>();
  const left = [name];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const schema = inVersion(definitions[next], version);
    if (schema === undefined || reached.has(next)) continue;
    reached.add(next);
    left.push(...refersTo(schema));
  }
  return reached;
};

/**
 * From which versions on a definition, with all that it leads to, is another one: `["1.33", "1.35"]`. Between them it is compiled
 * once.
 */
export const variantsOf = (name: string): readonly string[] => {
  const all = recorded();
  let last: string | undefined;
  return kubernetesVersions().filter((version) => {
    const parts = [...closure(name, version, all)].sort();
    const text = JSON.stringify(parts.map((each) => [each, inVersion(all.definitions[each], version)]));
    const isNew = parts.length > 0 && text !== last;
    last = text;
    return isNew;
  });
};
