import type { CustomKind } from "@ashlar/model";
import { schemasInParts, writtenSchemas } from "./definitions.ts";
import { camelCase, identifiers, typeName } from "./identifier.ts";
import { kindNames, versionsCode } from "./kind-module.ts";
import { jsonLiteral, literal, objectLiteral } from "./literal.ts";

export interface KindLists {
  /** Where the facts come from, in words, for the comment at the top; one line. */
  readonly source: string;
  /** By the name under which each list is exported. Of equal kinds in two lists there is one. */
  readonly lists: Readonly<Record<string, readonly CustomKind[]>>;
  /**
   * The kinds whose objects get a type, that of the best version: `Gateway`, or `HTTPRoute.policy.linkerd.io` where a name is not enough.
   * Of several of that name it is the first. The schemas of all others are text.
   */
  readonly typed: readonly string[];
}

interface Placed {
  readonly kind: CustomKind;
  readonly typed: boolean;
  /** Tells its schemas from those of its namesakes. */
  readonly key: string;
  readonly name: string;
}

/** Each different kind once, by its text. */
const distinct = ({ lists, typed }: KindLists, identifier: (wanted: string) => string): ReadonlyMap<string, Placed> => {
  const wanted = new Set(typed);
  const isWanted = ({ group, kind }: CustomKind): boolean => wanted.delete(kind) || wanted.delete(`${kind}.${group}`);
  const placed = new Map<string, Placed>();
  for (const list of Object.values(lists))
    for (const kind of list) {
      const text = JSON.stringify(kind);
      if (placed.has(text)) continue;
      placed.set(text, { kind, typed: isWanted(kind), key: `${kind.kind}${placed.size}`, name: identifier(camelCase(kind.kind)) });
    }
  return placed;
};

/** A module that exports lists of custom kinds. For the upstream software of a brick. */
export const kindListModule = (wanted: KindLists): string => {
  const { source, lists, typed } = wanted;
  const identifier = identifiers();
  const listNames = Object.keys(lists).map(identifier);
  const placed = distinct(wanted, identifier);
  const schemasOf = (typed: boolean) =>
    [...placed.values()]
      .filter((each) => each.typed === typed)
      .flatMap(({ kind, key }) =>
        Object.entries(kind.versions ?? {}).flatMap(([version, { schema }]) => (schema ? [[`${key}-${version}`, schema] as const] : [])),
      );
  const names = [...placed.values()].map(({ name }) => name);
  const parts = schemasInParts(schemasOf(false));
  const partsName = identifier("parts");
  const { codes, definitions } = writtenSchemas(schemasOf(true), [...listNames, ...names, partsName]);
  /** The versions of a kind whose schemas are text. */
  const versionsInParts = ({ kind, key }: Placed): string =>
    objectLiteral(
      Object.entries(kind.versions ?? {}).map(([version, { deprecated }]) => {
        const json = parts.codes.get(`${key}-${version}`);
        if (json === undefined) return [version, "{ served: false }"];
        return [version, `${partsName}(${jsonLiteral(json)}${deprecated === undefined ? "" : `, { deprecated: ${literal(deprecated)} }`})`];
      }),
    );
  const kindLine = (each: Placed): string => {
    const { kind, key, name } = each;
    const versions = each.typed ? versionsCode(kind, (version) => codes.get(`${key}-${version}`)) : versionsInParts(each);
    const facts = `group: ${literal(kind.group)}, kind: ${literal(kind.kind)}, scope: ${literal(kind.scope)}, versions: ${versions}`;
    return `const ${name} = customKind({ ${facts} });`;
  };
  const all = [...placed.values()];
  const imported = [
    "type CustomKind",
    "customKind",
    ...(typed.length > 0 ? ["type ObjectOf"] : []),
    ...(parts.codes.size > 0 ? ["schemaParts"] : []),
  ];
  const nameOf = (kind: CustomKind): string => placed.get(JSON.stringify(kind))?.name ?? "";
  return [
    `// ${source}`,
    "// biome-ignore-all format: a definition is a line",
    `import { ${imported.join(", ")} } from "@ashlar/model";`,
    "",
    ...definitions.map(({ name, code }) => `const ${name} = ${code} as const;`),
    ...(definitions.length > 0 ? [""] : []),
    ...(parts.codes.size > 0
      ? [`const ${partsName} = schemaParts([`, ...parts.definitions.map(({ code }) => `  ${jsonLiteral(code)},`), "]);", ""]
      : []),
    ...all.map(kindLine),
    "",
    ...Object.entries(lists).map(([name, kinds]) => `export const ${name}: readonly CustomKind[] = [${kinds.map(nameOf).join(", ")}];`),
    "",
    ...all
      .filter((each) => each.typed)
      .flatMap(({ kind, name }) => {
        const [version] = Object.keys(kindNames(kind).types);
        return version === undefined ? [] : [`export type ${typeName(kind.kind)} = ObjectOf<typeof ${name}, ${literal(version)}>;`];
      }),
    "",
  ].join("\n");
};
