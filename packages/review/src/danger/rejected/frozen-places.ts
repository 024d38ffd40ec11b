import { record, records, text, texts } from "@ashlar/checks/tree";
import { sameData } from "../../diff/same-value.ts";

type Schema = ReturnType<typeof record>;

/** A value of a custom resource that differs although its CRD says that it may not. */
export interface FrozenPlace {
  /** `spec.listeners[].port`, as changes name it. */
  readonly pattern: string;
  /** What the CRD says then. */
  readonly message: string;
}

const unchanging: ReadonlySet<string> = new Set(["self==oldSelf", "oldSelf==self"]);

/** Whether a rule lets a value never change. */
export const isFreezing = (rule: string): boolean => unchanging.has(rule.replaceAll(/\s/g, ""));

/** The message of the rule that freezes a value, where a schema has one; others are judged by `custom-rule`. */
const frozenBy = (schema: Schema): string | undefined => {
  const rule = records(schema["x-kubernetes-validations"]).find((each) => isFreezing(String(each.rule)) && each.optionalOldSelf !== true);
  return rule && (text(rule.message) ?? `failed rule: ${rule.rule}`);
};

const inOrder = (list: readonly unknown[]): readonly unknown[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Sets and maps are the same in any order. */
const isSame = ({ "x-kubernetes-list-type": type }: Schema, was: unknown, is: unknown): boolean =>
  sameData(was, is) ||
  ((type === "set" || type === "map") && Array.isArray(was) && Array.isArray(is) && sameData(inOrder(was), inOrder(is)));

const keyOf = (schema: Schema, item: unknown): string =>
  JSON.stringify(texts(schema["x-kubernetes-list-map-keys"]).map((key) => record(item)[key]));

/**
 * Values that differ although a rule `self == oldSelf` of the schema freezes them (Kubernetes, CRD validation rules). As on the server, it
 * is asked only of what both sides have, defaults included, and below lists only where their items have keys.
 */
export const frozenPlaces = (schema: Schema, was: unknown, is: unknown, pattern = ""): readonly FrozenPlace[] => {
  if (was === undefined || is === undefined || was === null || is === null || was === is) return [];
  const message = frozenBy(schema);
  if (message !== undefined && !isSame(schema, was, is)) return [{ pattern, message }];
  if (Array.isArray(was) || Array.isArray(is)) {
    if (schema["x-kubernetes-list-type"] !== "map" || !Array.isArray(was) || !Array.isArray(is)) return [];
    const old = new Map(was.map((item) => [keyOf(schema, item), item]));
    return is.flatMap((item) => frozenPlaces(record(schema.items), old.get(keyOf(schema, item)), item, `${pattern}[]`));
  }
  const [properties, ofMap] = [record(schema.properties), record(schema.additionalProperties)];
  const [before, after] = [record(was), record(is)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const field = Object.hasOwn(properties, key) ? record(properties[key]) : ofMap;
    return frozenPlaces(field, before[key] ?? field.default, after[key] ?? field.default, pattern === "" ? key : `${pattern}.${key}`);
  });
};
