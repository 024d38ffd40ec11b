import type { KindSchema } from "@ashlar/model";
import { type Flaw, step } from "./flaw.ts";

/** Property names are anything, `constructor` too. */
const own = (properties: KindSchema["properties"], name: string): KindSchema | undefined =>
  properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;

const mayLack = (items: KindSchema | undefined, key: string): boolean => {
  const schema = own(items?.properties, key);
  return schema !== undefined && schema.default === undefined && !items?.required?.includes(key);
};

type Place = "root" | "field" | "item";

/** Keywords that say what a value is made of; they may not stand below `allOf`, `anyOf`, `oneOf` and `not`. */
const structure: readonly (keyof KindSchema)[] = [
  "type",
  "nullable",
  "default",
  "x-kubernetes-int-or-string",
  "x-kubernetes-preserve-unknown-fields",
  "x-kubernetes-embedded-resource",
  "x-kubernetes-list-type",
  "x-kubernetes-list-map-keys",
  "x-kubernetes-map-type",
  "x-kubernetes-validations",
];

const branches = (schema: KindSchema): readonly (readonly [string, KindSchema])[] => [
  ...(["allOf", "anyOf", "oneOf"] as const).flatMap((keyword) =>
    (schema[keyword] ?? []).map((each, i) => [`${step(keyword)}${step(i)}`, each] as const),
  ),
  ...(schema.not ? [["/not", schema.not] as const] : []),
];

/** Below a branch: no structure, and at the root no field that the structure around it does not name. */
const nestedFlaws = (branch: KindSchema, around: KindSchema | undefined, pointer: string): readonly Flaw[] => {
  const { items, properties = {} } = branch;
  return [
    ...structure
      .filter((keyword) => branch[keyword] !== undefined)
      .map((keyword) => ({ pointer: `${pointer}${step(keyword)}`, message: `${keyword} may not stand below allOf, anyOf, oneOf or not` })),
    ...Object.entries(properties).flatMap(([name, each]) => {
      const at = `${pointer}/properties${step(name)}`;
      const same = own(around?.properties, name);
      return same !== undefined || around === undefined
        ? nestedFlaws(each, same, at)
        : [{ pointer: at, message: "is not among the properties of the schema itself" }];
    }),
    ...(items ? nestedFlaws(items, around?.items, `${pointer}/items`) : []),
    ...branches(branch).flatMap(([path, each]) => nestedFlaws(each, around, `${pointer}${path}`)),
  ];
};

const ownFlaws = (schema: KindSchema, place: Place): readonly (readonly [string, string])[] => {
  const { type, items, properties, additionalProperties: others, uniqueItems } = schema;
  const open = schema["x-kubernetes-preserve-unknown-fields"] === true;
  const embedded = schema["x-kubernetes-embedded-resource"] === true;
  const listType = schema["x-kubernetes-list-type"];
  const keys = schema["x-kubernetes-list-map-keys"] ?? [];
  const flaws: readonly (readonly [boolean, string, string])[] = [
    [type === undefined && !open && schema["x-kubernetes-int-or-string"] !== true, "/type", "must be given"],
    [place === "root" && type !== undefined && type !== "object", "/type", "must be object at the root"],
    [type === "array" && items === undefined, "/items", "must be given"],
    [uniqueItems === true, "/uniqueItems", "is not allowed in a CRD; use x-kubernetes-list-type: set"],
    [place === "root" && others !== undefined, "/additionalProperties", "is not allowed at the root"],
    [embedded && others !== undefined, "/additionalProperties", "is not allowed in an embedded resource"],
    [embedded && type !== "object", "/type", "must be object in an embedded resource"],
    [embedded && !open && Object.keys(properties ?? {}).length === 0, "/properties", "must be given in an embedded resource"],
    [
      others !== undefined && others !== true && Object.keys(properties ?? {}).length > 0,
      "/additionalProperties",
      "and properties exclude each other",
    ],
    [listType !== undefined && type !== "array", "/x-kubernetes-list-type", "is for arrays"],
    [(listType === "map") !== keys.length > 0, "/x-kubernetes-list-map-keys", "and x-kubernetes-list-type: map need each other"],
    [keys.some((key) => own(items?.properties, key) === undefined), "/x-kubernetes-list-map-keys", "names no property of the items"],
    [keys.some((key) => mayLack(items, key)), "/x-kubernetes-list-map-keys", "names a property that is neither required nor has a default"],
    [new Set(keys).size < keys.length, "/x-kubernetes-list-map-keys", "names a property twice"],
    [schema["x-kubernetes-map-type"] !== undefined && type !== "object", "/x-kubernetes-map-type", "is for objects"],
  ];
  return flaws.flatMap(([applies, path, message]) => (applies ? [[path, message] as const] : []));
};

/** Of `metadata` at the root a schema may restrict names alone. */
const restrictsMetadata = ({ properties, type, default: _, ...rest }: KindSchema): boolean =>
  Object.keys(rest).length > 0 || Object.keys(properties ?? {}).some((name) => name !== "name" && name !== "generateName");

const flawsOf = (schema: KindSchema, place: Place, pointer: string): readonly Flaw[] => {
  const { items, properties = {}, additionalProperties: others } = schema;
  const metadata = place === "root" ? own(properties, "metadata") : undefined;
  return [
    ...ownFlaws(schema, place).map(([path, message]) => ({ pointer: `${pointer}${path}`, message })),
    ...(metadata && restrictsMetadata(metadata)
      ? [{ pointer: `${pointer}/properties/metadata`, message: "may restrict name and generateName alone" }]
      : []),
    ...(items ? flawsOf(items, "item", `${pointer}/items`) : []),
    ...(typeof others === "object" ? flawsOf(others, "field", `${pointer}/additionalProperties`) : []),
    ...Object.entries(properties).flatMap(([name, each]) => flawsOf(each, "field", `${pointer}/properties${step(name)}`)),
    ...branches(schema).flatMap(([path, each]) => nestedFlaws(each, place === "root" ? schema : undefined, `${pointer}${path}`)),
  ];
};

/**
 * Why the API server would not take a CRD with this schema: it is not structural (kubernetes.io, Extend the Kubernetes API with
 * CustomResourceDefinitions, Specifying a structural schema).
 */
export const structuralFlaws = (schema: KindSchema, pointer: string): readonly Flaw[] => flawsOf(schema, "root", pointer);
