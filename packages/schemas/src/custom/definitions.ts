import type { KindSchema } from "@ashlar/model";
import { camelCase, identifiers } from "./identifier.ts";
import { jsonObject, literal, objectLiteral } from "./literal.ts";

/** A part of a schema with a name of its own: `const limit = { type: "integer" } as const;` */
export interface Definition {
  readonly name: string;
  readonly code: string;
}

/** A schema shorter than this stands where it is used, even if it is used often. */
const SHORT = 40;

/** A schema longer than this gets a name, even if it is used once: lines stay readable, and so do diffs. */
const LONG = 120;

/** A schema, and all that are equal to it. */
interface Shape {
  readonly schema: KindSchema;
  /** Characters of its code in full. */
  readonly length: number;
  readonly parts: ReadonlyMap<KindSchema, Shape>;
  uses: number;
  /** Once it has one. */
  name?: string;
}

const childrenOf = ({ properties, items, additionalProperties: others }: KindSchema): readonly KindSchema[] => [
  ...Object.values(properties ?? {}),
  ...(items ? [items] : []),
  ...(typeof others === "object" ? [others] : []),
];

/** Finds equal schemas. Each is looked at once, its parts before it, so this is linear in their size. */
const shapes = () => {
  const known = new Map<string, Shape & { readonly id: number }>();
  const shapeOf = (schema: KindSchema): Shape & { readonly id: number } => {
    const parts = new Map(childrenOf(schema).map((each) => [each, shapeOf(each)]));
    const key = JSON.stringify(schema, function (this: unknown, name, value) {
      const part = this === schema || this === schema.properties ? parts.get(value) : undefined;
      return part === undefined || name === "" ? value : part.id;
    });
    const same = known.get(key);
    if (same !== undefined) return same;
    const length = [...parts.values()].reduce((sum, part) => sum + part.length, key.length);
    const shape = { schema, length, parts, uses: 0, id: known.size };
    for (const part of parts.values()) part.uses++;
    known.set(key, shape);
    return shape;
  };
  return shapeOf;
};

/** How schemas are written down. */
interface Writing {
  readonly value: (value: unknown) => string;
  readonly object: (entries: readonly (readonly [string, string])[]) => string;
  /** The name of the next part, as others refer to it. */
  readonly name: (wanted: string, index: number) => string;
}

type NamedSchemas = readonly (readonly [name: string, schema: KindSchema])[];

const written = (schemas: NamedSchemas, { value: literal, object: objectLiteral, name: nameOf }: Writing) => {
  const shapeOf = shapes();
  const definitions: Definition[] = [];

  const codeOf = ({ schema, parts }: Shape, name: string): string =>
    objectLiteral(
      Object.entries(schema).map(([keyword, value]: readonly [string, unknown]) => {
        const written = (part: KindSchema | undefined, called: string): string => {
          const shape = part && parts.get(part);
          return shape === undefined ? literal(part) : reference(shape, called);
        };
        if (keyword === "properties")
          return [
            keyword,
            objectLiteral(Object.entries(schema.properties ?? {}).map(([property, each]) => [property, written(each, property)])),
          ];
        if (keyword === "items") return [keyword, written(schema.items, `${name}Item`)];
        if (keyword === "additionalProperties" && typeof schema.additionalProperties === "object")
          return [keyword, written(schema.additionalProperties, `${name}Value`)];
        return [keyword, literal(value)];
      }),
    );

  /** The name of a schema if it has one, else its code. */
  const reference = (shape: Shape, name: string): string => {
    if (shape.name !== undefined) return shape.name;
    const code = codeOf(shape, name);
    if (!(shape.uses > 1 && shape.length > SHORT) && code.length <= LONG) return code;
    shape.name = nameOf(name, definitions.length);
    definitions.push({ name: shape.name, code });
    return shape.name;
  };

  const roots = schemas.map(([name, schema]) => [name, shapeOf(schema)] as const);
  for (const [, shape] of roots) shape.uses++;
  const codes = new Map(roots.map(([name, shape]) => [name, reference(shape, name)]));
  return { codes, definitions: definitions as readonly Definition[] };
};

/**
 * Writes schemas as code, in which parts that are long, or there more than once, have names: each is written, and understood by the
 * compiler, once.
 * @param reserved identifiers that are no names for parts
 */
export const writtenSchemas = (schemas: NamedSchemas, reserved: readonly string[]) => {
  const identifier = identifiers();
  for (const name of reserved) identifier(name);
  return written(schemas, { value: literal, object: objectLiteral, name: (wanted) => identifier(camelCase(wanted)) });
};

/** Writes schemas as JSON, in which such parts are lines of their own, and stand as `{"$part":12}` where they are used: see `schemaParts`. */
export const schemasInParts = (schemas: NamedSchemas) =>
  written(schemas, { value: JSON.stringify, object: jsonObject, name: (_, index) => `{"$part":${index}}` });
