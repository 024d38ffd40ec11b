import type { KindSchema } from "@ashlar/model";
import { objectMeta } from "./object-meta.ts";
import type { StrictSchema } from "./strict-schema.ts";
import { valueFacts } from "./value-facts.ts";

/** What surrounds a schema, as far as it changes what it means. */
export interface Place {
  /** The minor version of Kubernetes 1. */
  readonly minor: number;
  /** Null stands for the default. */
  readonly nullable: boolean;
  /** A list keeps the unknown fields of its items too. */
  readonly open: boolean;
}

const hasDefault = (schema: KindSchema | undefined): boolean => schema?.default !== undefined && schema.default !== null;

/** A value of any shape of which no object has a field: what `additionalProperties: true` leaves of one. */
const shallow: StrictSchema = { $ref: "#/definitions/shallow" };
const shallowDefinition: StrictSchema = { items: shallow, additionalProperties: false };

const kindName = "^[A-Za-z]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?$";

/** The fields of `metadata` that a schema restricts, joined with what they are anyway. */
const metadataOf = (schema: KindSchema | undefined, place: Place): StrictSchema => {
  const own = Object.entries(schema?.properties ?? {}).flatMap(([name, each]) =>
    name === "name" || name === "generateName" ? [[name, { ...objectMeta[name], ...valueFacts(each, place.minor) }] as const] : [],
  );
  return { type: "object", properties: { ...objectMeta, ...Object.fromEntries(own) }, additionalProperties: false };
};

const impliedFields = (schema: KindSchema, place: Place): Readonly<Record<string, StrictSchema>> => {
  const { apiVersion, kind, metadata } = schema.properties ?? {};
  return {
    apiVersion: { type: "string", minLength: 1, ...(apiVersion && valueFacts(apiVersion, place.minor)) },
    kind: { type: "string", pattern: kindName, ...(kind && valueFacts(kind, place.minor)) },
    metadata: metadataOf(metadata, place),
  };
};

/** Which fields must be there: nothing must that has a default, for the API server fills it in first. */
const requiredOf = (required: readonly string[] | undefined, named: KindSchema["properties"]): StrictSchema => {
  const left = (required ?? []).filter((name) => !(named && Object.hasOwn(named, name) && hasDefault(named[name])));
  return left.length > 0 ? { required: [...new Set(left)] } : {};
};

/** ajv passes over a property called `__proto__`, but for one that a pattern means. */
const withNames = (properties: Readonly<Record<string, StrictSchema>>): StrictSchema => {
  const { ["__proto__"]: proto, ...others } = properties;
  const isOwn = Object.hasOwn(properties, "__proto__");
  return { properties: others, ...(isOwn && { patternProperties: { "^__proto__$": proto } }) };
};

/** Null is refused by an `enum`, even one that names it (kube-openapi, validate: basicCommonValidator). */
const orNull = (schema: StrictSchema, { nullable, enum: words }: KindSchema, place: Place): StrictSchema => {
  if (schema.type === undefined || !(place.nullable || (nullable === true && words === undefined))) return schema;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return { ...schema, type: [...types, "null"], ...(words && { enum: [...words, null] }) };
};

/** Converts the schemas of one kind. The parts that are used in many places end up in its definitions. */
export const converter = (minor: number) => {
  const definitions = new Map<KindSchema, Map<string, string>>();
  const built: Record<string, StrictSchema> = {};
  let usesShallow = false;

  const objectFacts = (schema: KindSchema, place: Place, implied: Readonly<Record<string, StrictSchema>>): StrictSchema => {
    const { properties, required, additionalProperties: others } = schema;
    const open = place.open || schema["x-kubernetes-preserve-unknown-fields"] === true;
    const named = Object.entries(properties ?? {}).map(
      ([name, each]) => [name, node(each, { minor, nullable: hasDefault(each), open: false })] as const,
    );
    if (others === true && !open) usesShallow = true;
    return {
      ...withNames({ ...Object.fromEntries(named), ...implied }),
      ...requiredOf(required, properties),
      ...(typeof others === "object" && { additionalProperties: node(others, { minor, nullable: hasDefault(others), open: false }) }),
      ...(others === true && !open && { additionalProperties: shallow }),
      ...((others === false || (others === undefined && !open)) && { additionalProperties: false }),
    };
  };

  const listFacts = (schema: KindSchema, place: Place): StrictSchema => {
    const { items } = schema;
    const keys = schema["x-kubernetes-list-map-keys"] ?? [];
    const open = place.open || schema["x-kubernetes-preserve-unknown-fields"] === true;
    const defaults = keys.map((key) => [key, items?.properties?.[key]?.default ?? null] as const);
    return {
      ...(items && { items: node(items, { minor, nullable: hasDefault(items), open }) }),
      ...(schema["x-kubernetes-list-type"] === "set" && { uniqueItems: true }),
      ...(keys.length > 0 && { uniqueKeys: Object.fromEntries(defaults) }),
    };
  };

  /** What `allOf`, `anyOf`, `oneOf` and `not` add: values alone, never what is unknown. */
  const branch = (schema: KindSchema, around: KindSchema): StrictSchema => {
    const { properties, items, additionalProperties: others } = schema;
    const named = Object.entries(properties ?? {}).map(
      ([name, each]) =>
        [name, branch(each, (around.properties && Object.hasOwn(around.properties, name) && around.properties[name]) || {})] as const,
    );
    return {
      ...valueFacts(schema, minor),
      ...(properties && withNames(Object.fromEntries(named))),
      ...requiredOf(schema.required, around.properties),
      ...(items && { items: branch(items, around.items ?? {}) }),
      ...(typeof others === "object" && {
        additionalProperties: branch(others, typeof around.additionalProperties === "object" ? around.additionalProperties : {}),
      }),
      ...branches(schema, around),
    };
  };

  const branches = (schema: KindSchema, around: KindSchema): StrictSchema => ({
    ...(schema.allOf && { allOf: schema.allOf.map((each) => branch(each, around)) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((each) => branch(each, around)) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map((each) => branch(each, around)) }),
    ...(schema.not && { not: branch(schema.not, around) }),
  });

  const inner = (schema: KindSchema, place: Place): StrictSchema => {
    const { type } = schema;
    const embedded = schema["x-kubernetes-embedded-resource"] === true;
    const couldBe = (wanted: string): boolean => type === wanted || (type === undefined && schema["x-kubernetes-int-or-string"] !== true);
    const asObject = couldBe("object") ? objectFacts(schema, place, embedded ? impliedFields(schema, place) : {}) : {};
    return {
      ...valueFacts(schema, minor),
      ...asObject,
      ...(embedded && { required: [...new Set(["apiVersion", "kind", ...((asObject.required as readonly string[] | undefined) ?? [])])] }),
      ...(couldBe("array") && listFacts(schema, place)),
      ...branches(schema, schema),
    };
  };

  /** A schema in its place; one that is used in many is written once. */
  const node = (schema: KindSchema, place: Place): StrictSchema => {
    const converted = (): StrictSchema => orNull(inner(schema, place), schema, place);
    if (schema.properties === undefined) return converted();
    const variant = `${place.nullable}${place.open}`;
    const variants = definitions.get(schema) ?? new Map<string, string>();
    definitions.set(schema, variants);
    const known = variants.get(variant);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = `s${Object.keys(built).length}`;
    variants.set(variant, name);
    built[name] = {};
    built[name] = converted();
    return { $ref: `#/definitions/${name}` };
  };

  return {
    node,
    objectFacts,
    branches,
    impliedFields,
    definitions: () => ({ ...built, ...(usesShallow && { shallow: shallowDefinition }) }),
  };
};
