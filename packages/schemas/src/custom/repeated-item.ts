import { isRecord } from "./keywords.ts";

/** A JSON value as text, in which equal values are the same: fields by the alphabet, as Go writes them. */
export const canonicalText = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))) : each,
  );

const firstRepeated = (texts: readonly string[]): number => {
  const seen = new Set<string>();
  return texts.findIndex((text) => seen.size === seen.add(text).size);
};

/** The place of the first item that equals one before it, or -1. */
export const repeatedValue = (items: readonly unknown[]): number => (items.length < 2 ? -1 : firstRepeated(items.map(canonicalText)));

/**
 * The place of the first item that has the keys of one before it, or -1. A key that an item lacks has its default.
 * @param keys each with its default, or null for none
 */
export const repeatedItem = (keys: Readonly<Record<string, unknown>>, items: readonly unknown[]): number => {
  if (items.length < 2) return -1;
  const names = Object.keys(keys);
  const keysOf = (item: unknown): readonly unknown[] =>
    names.map((name) => (isRecord(item) && Object.hasOwn(item, name) && item[name] !== null ? item[name] : keys[name]));
  return firstRepeated(items.map((item) => canonicalText(keysOf(item))));
};
