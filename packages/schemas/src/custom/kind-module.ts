import type { CustomKind } from "@ashlar/model";
import { writtenSchemas } from "./definitions.ts";
import { camelCase, fileName, identifiers, typeName } from "./identifier.ts";
import { literal, objectLiteral } from "./literal.ts";
import { byPriority } from "./version-priority.ts";

type Versions = NonNullable<CustomKind["versions"]>;

/** The names that the module of a kind exports. */
export interface KindNames {
  /** `httpRoute`: the kind with its schemas. */
  readonly kind: string;
  /** The type of the kind's objects by version: `HTTPRoute` for the best, `HTTPRouteV1beta1` for another. */
  readonly types: Readonly<Record<string, string>>;
}

const servedOf = (versions: Versions): readonly string[] =>
  byPriority(Object.keys(versions).filter((name) => versions[name]?.served !== false));

export const kindNames = ({ kind, versions = {} }: CustomKind): KindNames => {
  const [best, ...others] = servedOf(versions);
  const own = identifiers();
  return {
    kind: own(camelCase(kind)),
    types: Object.fromEntries([
      ...(best === undefined ? [] : [[best, own(typeName(kind))]]),
      ...others.map((name) => [name, own(`${typeName(kind)}${typeName(name)}`)]),
    ]),
  };
};

/** The versions of a kind as code. */
export const versionsCode = ({ versions = {} }: CustomKind, schemaCode: (version: string) => string | undefined): string =>
  objectLiteral(
    Object.entries(versions).map(([name, { schema, served, deprecated }]): readonly [string, string] => [
      name,
      objectLiteral([
        ...(served === false ? [["served", "false"] as const] : []),
        ...(deprecated === undefined ? [] : [["deprecated", literal(deprecated)] as const]),
        ...(schema ? [["schema", schemaCode(name) ?? "{}"] as const] : []),
      ]),
    ]),
  );

/**
 * A module that exports a custom kind, with the types of its objects. Nothing of the kind is taken for code: texts are written as
 * string literals only, and group, kind and versions are words that `definedKind` let through.
 * @param source where the facts come from, in words, for the comment at the top; one line
 */
export const kindModule = (kind: CustomKind, source: string): string => {
  const { versions = {} } = kind;
  const names = kindNames(kind);
  const schemas = Object.entries(versions).flatMap(([name, { schema }]) => (schema ? [[`${kind.kind}-${name}`, schema] as const] : []));
  const { codes, definitions } = writtenSchemas(schemas, [names.kind, ...Object.values(names.types)]);
  const types = Object.entries(names.types);
  return [
    `// ${source}`,
    "// biome-ignore-all format: a definition is a line",
    `import { customKind${types.length > 0 ? ", type ObjectOf" : ""} } from "@ashlar/model";`,
    "",
    ...definitions.map(({ name, code }) => `const ${name} = ${code} as const;`),
    ...(definitions.length > 0 ? [""] : []),
    `export const ${names.kind} = customKind({`,
    `  group: ${literal(kind.group)},`,
    `  kind: ${literal(kind.kind)},`,
    `  scope: ${literal(kind.scope)},`,
    `  versions: ${versionsCode(kind, (version) => codes.get(`${kind.kind}-${version}`))},`,
    "});",
    "",
    ...types.map(([version, name]) => `export type ${name} = ObjectOf<typeof ${names.kind}, ${literal(version)}>;`),
    "",
  ].join("\n");
};

/** Where the module of a kind lies below a folder of kinds: `gateway.networking.k8s.io/http-route.ts`. */
export const kindPath = ({ group, kind }: CustomKind): string => `${group}/${fileName(kind)}.ts`;
