import type { KindRule, KindSchema, KubeObject } from "@ashlar/model";
import { asStored } from "@ashlar/schemas";
import { celProgram } from "../../cel/run/cel-program.ts";
import { CelOptional, CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { record } from "../../tree/read.ts";
import { typedValue } from "./typed-value.ts";

/** A rule (CEL) of the schema of a custom kind that an object breaks. */
export interface BrokenRule {
  /** Where in the object. */
  readonly path: readonly (string | number)[];
  /** The same, as changes name it: `spec.parts[].kind`. */
  readonly pattern: string;
  readonly rule: string;
  /** What the API server says of it. */
  readonly message: string;
}

/** What of an object's rules holds, and which could not be judged. */
interface Found {
  readonly broken: BrokenRule[];
  readonly unjudged: { readonly rule: string; readonly why: string }[];
}

/** A value on its way down, with what it was before. */
interface Here {
  readonly schema: KindSchema;
  readonly value: unknown;
  /** What it was, where the server can say which value it was; undefined where there is none. */
  readonly old: unknown;
  /** Whether what is unchanged goes unpunished: the value, or the nearest above it that has an old one, is the same. */
  readonly isSame: boolean;
  readonly path: readonly (string | number)[];
  readonly pattern: string;
}

const ruled = new WeakMap<KindSchema, boolean>();

const partsOf = ({ properties = {}, items, additionalProperties: others }: KindSchema): readonly KindSchema[] => [
  ...Object.values(properties),
  ...(items ? [items] : []),
  ...(typeof others === "object" ? [others] : []),
];

/** Whether a schema has rules at all, at any depth. */
export const hasRules = (schema: KindSchema): boolean => {
  const known = ruled.get(schema);
  if (known !== undefined) return known;
  const answer = (schema["x-kubernetes-validations"] ?? []).length > 0 || partsOf(schema).some(hasRules);
  ruled.set(schema, answer);
  return answer;
};

/** Whether a rule is one on how a value changes. */
export const isTransition = ({ rule }: KindRule): boolean => /\boldSelf\b/.test(rule);

const plain = (message: CelValue | undefined): string | undefined =>
  typeof message === "string" && message.trim() !== "" && !/[\n\r]/.test(message.trim()) ? message.trim() : undefined;

const messageOf = ({ rule, message = "", messageExpression = "" }: KindRule, values: Readonly<Record<string, CelValue>>): string => {
  const otherwise = message.trim() === "" ? `failed rule: ${rule.trim()}` : message.trim();
  if (messageExpression === "") return otherwise;
  const { value, unjudged } = celProgram(messageExpression)(values);
  return unjudged === undefined ? (plain(value) ?? otherwise) : "";
};

const status = new CelUnknown("it asks for the status, which controllers write");

/** A value with its type; of a whole object the status is what it is in the cluster, whatever is written. */
const seen = (schema: KindSchema, value: unknown, { path }: Here): CelValue => {
  const is = typedValue(schema, value);
  const hasStatus = path.length === 0 && schema.properties?.status !== undefined;
  return hasStatus && is instanceof Map ? new Map([...is, ["status", status]]) : is;
};

const valuesOf = (here: Here, { optionalOldSelf }: KindRule): Readonly<Record<string, CelValue>> | undefined => {
  const { schema, value, old } = here;
  const self = seen(schema, value, here);
  const was = old === undefined ? undefined : seen(schema, old, here);
  if (optionalOldSelf === true) return { self, oldSelf: new CelOptional(was) };
  return was === undefined ? undefined : { self, oldSelf: was };
};

const judgeRule = (here: Here, rule: KindRule, { broken, unjudged: open }: Found): void => {
  const changes = isTransition(rule);
  const values = changes ? valuesOf(here, rule) : { self: seen(here.schema, here.value, here) };
  if (values === undefined) return;
  const { value, fault, unjudged } = celProgram(rule.rule)(values);
  if (unjudged !== undefined) open.push({ rule: rule.rule, why: unjudged });
  if (value === true || unjudged !== undefined || (value !== undefined && !changes && here.isSame)) return;
  const { path, pattern } = here;
  broken.push({ path, pattern, rule: rule.rule, message: fault ?? messageOf(rule, values) });
};

/** A value as a text that says nothing of order. */
const unordered = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(unordered).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}:${unordered(each)}`)
    .sort()
    .join()}}`;
};

/** Whether a value is as it was. Of lists with keys the order does not count; that of others is passed over, too, lest we blame too much. */
const equal = (one: unknown, other: unknown): boolean => unordered(one) === unordered(other);

const keyOf = (schema: KindSchema, item: unknown): string =>
  JSON.stringify((schema["x-kubernetes-list-map-keys"] ?? []).map((key) => record(item)[key] ?? null));

const below = (here: Here, schema: KindSchema, value: unknown, old: unknown, step: string | number): Here => ({
  schema,
  value,
  old,
  isSame: old === undefined ? here.isSame : equal(value, old),
  path: [...here.path, step],
  pattern: typeof step === "number" ? `${here.pattern}[]` : here.pattern === "" ? step : `${here.pattern}.${step}`,
});

const judgeList = (here: Here, list: readonly unknown[], found: Found): void => {
  const { schema, old } = here;
  const { items } = schema;
  if (items === undefined || !hasRules(items)) return;
  const isMap = schema["x-kubernetes-list-type"] === "map";
  const before = new Map(isMap && Array.isArray(old) ? old.map((item) => [keyOf(schema, item), item]) : []);
  for (const [index, item] of list.entries())
    judge(below(here, items, item, isMap ? before.get(keyOf(schema, item)) : undefined, index), found);
};

const judge = (here: Here, found: Found): void => {
  const { schema, value, old } = here;
  if (value === undefined || value === null) return;
  for (const rule of schema["x-kubernetes-validations"] ?? []) judgeRule(here, rule, found);
  if (Array.isArray(value)) judgeList(here, value, found);
  else if (typeof value === "object") {
    const { properties = {}, additionalProperties: others } = schema;
    for (const [name, each] of Object.entries(value)) {
      const of = Object.hasOwn(properties, name) ? properties[name] : typeof others === "object" ? others : undefined;
      if (of !== undefined && hasRules(of)) judge(below(here, of, each, record(old)[name] ?? undefined, name), found);
    }
  }
};

/** Of its metadata rules see the name alone (Kubernetes, apiextensions-apiserver, model.WithTypeAndObjectMeta). */
const withMetadata = (schema: KindSchema): KindSchema => ({
  ...schema,
  properties: {
    ...schema.properties,
    apiVersion: { type: "string" },
    kind: { type: "string" },
    metadata: { type: "object", properties: { name: { type: "string" }, generateName: { type: "string" } } },
  },
});

const roots = new WeakMap<KindSchema, KindSchema>();

const rootOf = (schema: KindSchema): KindSchema => {
  const root = roots.get(schema) ?? withMetadata(schema);
  roots.set(schema, root);
  return root;
};

/** Null that the schema does not know is taken away before rules are asked. */
const withoutNulls = (value: unknown, schema: KindSchema | undefined): unknown => {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, schema?.items));
  if (typeof value !== "object" || value === null) return value;
  const others = typeof schema?.additionalProperties === "object" ? schema.additionalProperties : undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const of = schema?.properties?.[name] ?? others;
      return each === null && of !== undefined && of.nullable !== true ? [] : [[name, withoutNulls(each, of)]];
    }),
  );
};

const stored = (object: KubeObject, schema: KindSchema): unknown => withoutNulls(asStored(object, schema), schema);

/**
 * Which rules of its schema an object breaks, as the API server decides it (Kubernetes 1.33 to 1.36, apiextensions-apiserver,
 * pkg/apiserver/schema/cel): rules with `oldSelf` where there is an old value to be told, others not of what stays as it was.
 * @param old the object before, where there is one
 */
export const brokenRules = (object: KubeObject, schema: KindSchema, old?: KubeObject): Found => {
  const found: Found = { broken: [], unjudged: [] };
  if (!hasRules(schema)) return found;
  const [value, was] = [stored(object, schema), old && stored(old, schema)];
  // A whole object is never as it was: the server writes its metadata.
  judge({ schema: rootOf(schema), value, old: was, isSame: false, path: [], pattern: "" }, found);
  return found;
};
