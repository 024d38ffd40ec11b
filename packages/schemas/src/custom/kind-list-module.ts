import type { CustomKind } from "@ashlar/model";
import { writtenSchemas } from "./definitions.ts";
import { camelCase, identifiers, typeName } from "./identifier.ts";
import { kindNames, versionsCode } from "./kind-module.ts";
import { literal } from "./literal.ts";

export interface KindLists {
  /** Where the facts come from, in words, for the comment at the top; one line. */
  readonly source: string;
  /** By the name under which each list is exported. Of equal kinds in two lists there is one. */
  readonly lists: Readonly<Record<string, readonly CustomKind[]>>;
  /** The kinds of the first list whose objects get a type, that of the best version. */
  readonly typed: readonly string[];
}

interface Placed {
  readonly kind: CustomKind;
  /** Tells its schemas from those of its namesakes. */
  readonly key: string;
  readonly name: string;
}

/** Each different kind once, by its text. */
const distinct = (lists: KindLists["lists"], identifier: (wanted: string) => string): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>();
  for (const kind of Object.values(lists).flat()) {
    const text = JSON.stringify(kind);
    if (placed.has(text)) continue;
    placed.set(text, { kind, key: `${kind.kind}${placed.size}`, name: identifier(camelCase(kind.kind)) });
  }
  return placed;
};

/** A module that exports lists of custom kinds, which share their definitions. For the upstream software of a brick. */
export const kindListModule = ({ source, lists, typed }: KindLists): string => {
  const identifier = identifiers();
  const listNames = Object.keys(lists).map(identifier);
  const placed = distinct(lists, identifier);
  const schemas = [...placed.values()].flatMap(({ kind, key }) =>
    Object.entries(kind.versions ?? {}).flatMap(([version, { schema }]) => (schema ? [[`${key}-${version}`, schema] as const] : [])),
  );
  const names = [...placed.values()].map(({ name }) => name);
  const { codes, definitions } = writtenSchemas(schemas, [...listNames, ...names]);
  const kindLine = ({ kind, key, name }: Placed): string => {
    const versions = versionsCode(kind, (version) => codes.get(`${key}-${version}`));
    const facts = `group: ${literal(kind.group)}, kind: ${literal(kind.kind)}, scope: ${literal(kind.scope)}, versions: ${versions}`;
    return `const ${name} = customKind({ ${facts} });`;
  };
  const [first = []] = Object.values(lists);
  const nameOf = (kind: CustomKind): string => placed.get(JSON.stringify(kind))?.name ?? "";
  return [
    `// ${source}`,
    "// biome-ignore-all format: a definition is a line",
    `import { type CustomKind, customKind${typed.length > 0 ? ", type ObjectOf" : ""} } from "@ashlar/model";`,
    "",
    ...definitions.map(({ name, code }) => `const ${name} = ${code} as const;`),
    "",
    ...[...placed.values()].map(kindLine),
    "",
    ...Object.entries(lists).map(([name, kinds]) => `export const ${name}: readonly CustomKind[] = [${kinds.map(nameOf).join(", ")}];`),
    "",
    ...first
      .filter(({ kind }) => typed.includes(kind))
      .flatMap((kind) => {
        const [version] = Object.keys(kindNames(kind).types);
        return version === undefined ? [] : [`export type ${typeName(kind.kind)} = ObjectOf<typeof ${nameOf(kind)}, ${literal(version)}>;`];
      }),
    "",
  ].join("\n");
};
