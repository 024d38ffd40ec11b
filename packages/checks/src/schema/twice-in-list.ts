import type { Schema } from "@ashlar/schemas";
import type { Look, Report, Value } from "../rule/object-rule.ts";
import { shown } from "./describe-fault.ts";

/** Finds the second of two entries with one key. Short lists, which nearly all are, are compared pair by pair: no memory is taken. */
const inList = (list: readonly unknown[], same: (a: unknown, b: unknown) => boolean, keyOf: (entry: unknown) => string): number => {
  if (list.length <= 8) {
    for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) if (same(list[i], list[j])) return i;
    return -1;
  }
  const seen = new Set<string>();
  for (const [i, entry] of list.entries()) {
    const key = keyOf(entry);
    if (seen.has(key)) return i;
    seen.add(key);
  }
  return -1;
};

const ofSet = (field: string): Look => {
  const same = (a: unknown, b: unknown): boolean => a === b;
  return (value, report) => {
    const list = value[field] as readonly unknown[] | undefined;
    if (list === undefined || list === null || list.length < 2) return;
    const at = inList(list, same, String);
    if (at >= 0) report([field, at], `${shown(list[at])} is in the list twice`, "leave out one of the two");
  };
};

/** Entries that lack a key, without a default for it, are another rule's. */
const ofMap = (field: string, keys: readonly string[], entries: Schema | undefined): Look => {
  const defaults = keys.map((key) => entries?.properties?.[key]?.default);
  const read = (entry: unknown, i: number): unknown => (entry as Value)[keys[i] ?? ""] ?? defaults[i];
  const same = (a: unknown, b: unknown): boolean => {
    for (let i = 0; i < keys.length; i++) {
      const key = read(a, i);
      if (key === undefined || key !== read(b, i)) return false;
    }
    return true;
  };
  const keyOf = (entry: unknown): string => JSON.stringify(keys.map((_, i) => read(entry, i)));
  const tell = (list: readonly unknown[], at: number, report: Report): void => {
    const named = keys.map((key, i) => `${key} ${shown(read(list[at], i))}`).join(" and ");
    report([field, at], `there is a second entry with ${named}`, `give each entry ${keys.length > 1 ? "keys" : `a ${keys[0]}`} of its own`);
  };
  return (value, report) => {
    const list = value[field] as readonly unknown[] | undefined;
    if (list === undefined || list === null || list.length < 2) return;
    const at = inList(list, same, keyOf);
    if (at >= 0) tell(list, at, report);
  };
};

/**
 * Looks for entries of the same key in the lists of a definition. The server merges such lists by their keys (structured-merge-diff), and
 * refuses to apply two entries that it cannot tell apart.
 */
export const twiceInList = (schema: Schema, definition: (name: string) => Schema | undefined): readonly Look[] =>
  Object.entries(schema.properties ?? {}).flatMap(([field, each]) => {
    const type = each["x-kubernetes-list-type"];
    if (type === "set") return [ofSet(field)];
    if (type !== "map") return [];
    const reference = each.items?.$ref;
    return [ofMap(field, each["x-kubernetes-list-map-keys"] ?? [], reference === undefined ? each.items : definition(reference))];
  });
