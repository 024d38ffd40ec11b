import type { KindSchema } from "@ashlar/model";
import { CelFault } from "../../cel/run/cel-fault.ts";
import { type CelKey, CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { keyedList } from "../../cel/run/same-value.ts";
import { spanOf, timeOf } from "../../cel/run/time-text.ts";
import { celValueOf } from "../../cel/run/value-of.ts";
import { record } from "../../tree/read.ts";

const words: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);
const signs: Readonly<Record<string, string>> = { __: "__underscores__", ".": "__dot__", "-": "__dash__", "/": "__slash__" };

/** How rules call a field whose name is no identifier of the language (Kubernetes, apiserver/pkg/cel/escaping.go). */
export const escapedName = (name: string): string =>
  words.has(name) ? `__${name}__` : name.replaceAll(/__|[-./]/g, (sign) => signs[sign] ?? sign);

const readBy = (read: (text: string) => CelValue, text: string): CelValue => {
  try {
    return read(text);
  } catch (problem) {
    if (problem instanceof CelFault) return new CelUnknown("it reads a time that only Go reads", true);
    throw problem;
  }
};

const textOf = (text: string, format: string | undefined): CelValue => {
  if (format === "date-time") return readBy(timeOf, text);
  if (format === "duration") return readBy(spanOf, text);
  return format === "date" || format === "byte" ? new CelUnknown(`it reads a text of the format ${format}`, true) : text;
};

const keyOfItem = (schema: KindSchema, item: CelValue): string =>
  (schema["x-kubernetes-list-map-keys"] ?? [])
    .map((name) => String(item instanceof Map ? (item.get(escapedName(name)) ?? "") : ""))
    .join("\0");

const listOf = (schema: KindSchema, list: readonly unknown[]): CelValue => {
  const items = list.map((item) => typedValue(schema.items, item));
  const type = schema["x-kubernetes-list-type"];
  if (type !== "set" && type !== "map") return items;
  // A set has plain items, and what is equal is one of them.
  return keyedList(items, (item) => (type === "set" ? `${typeof item} ${String(item)}` : keyOfItem(schema, item)));
};

const objectOf = (schema: KindSchema, value: ReturnType<typeof record>): CelValue => {
  const { properties = {}, additionalProperties: others } = schema;
  const isOpen = schema["x-kubernetes-preserve-unknown-fields"] === true;
  const map = new Map<CelKey, CelValue>();
  for (const [name, each] of Object.entries(value)) {
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (field !== undefined) map.set(escapedName(name), typedValue(field, each));
    else if (others !== undefined && others !== false) map.set(name, typedValue(others === true ? undefined : others, each));
    else if (isOpen) map.set(name, celValueOf(each));
  }
  return map;
};

/** A value of a custom resource as the rules of its schema see it (Kubernetes, apiserver/pkg/cel/common, UnstructuredToVal). */
export const typedValue = (schema: KindSchema | undefined, value: unknown): CelValue => {
  if (value === null || schema === undefined || schema["x-kubernetes-int-or-string"] === true) return celValueOf(value);
  if (typeof value === "number" && schema.type === "number") return value;
  if (typeof value === "string") return textOf(value, schema.format);
  if (Array.isArray(value)) return listOf(schema, value);
  if (typeof value !== "object") return celValueOf(value);
  return schema["x-kubernetes-embedded-resource"] === true ? celValueOf(value) : objectOf(schema, record(value));
};
