import type { Value } from "../rule/object-rule.ts";

/** Reads from an entry what it is found by. Lists remember their index for the function itself, so it is never made anew. */
export type Read = (entry: Value) => unknown;

export const nameOf: Read = ({ name }) => name;

const short = 32;
const indexes = new WeakMap<readonly Value[], Map<Read, ReadonlyMap<unknown, number>>>();

const indexOf = (list: readonly Value[], read: Read): ReadonlyMap<unknown, number> => {
  const known = indexes.get(list)?.get(read);
  if (known !== undefined) return known;
  const index = new Map<unknown, number>();
  for (const [i, each] of list.entries()) if (!index.has(read(each))) index.set(read(each), i);
  indexes.set(list, (indexes.get(list) ?? new Map()).set(read, index));
  return index;
};

/**
 * Where the first entry of a list is of which a value is read; -1 for nowhere. Short lists, which nearly all are, are searched; a long one
 * gets an index, so that looking up all of its entries stays linear.
 */
export const firstWith = (list: readonly Value[], read: Read, value: unknown): number => {
  if (list.length > short) return indexOf(list, read).get(value) ?? -1;
  for (let i = 0; i < list.length; i++) if (read(list[i] as Value) === value) return i;
  return -1;
};
