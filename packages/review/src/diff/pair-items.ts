import { sameData } from "./same-value.ts";

/** Which item became which: an index on each side, or none. */
export type Pair = readonly [before: number | undefined, after: number | undefined];

export interface Paired {
  readonly pairs: readonly Pair[];
  /** Whether items that did not change stand in another order. */
  readonly reordered: boolean;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const textOf = (item: unknown): string => (typeof item === "string" ? item : JSON.stringify(item));

/** How many of the fields of two items are the same, from 0 to 1; where both have something of more parts, that may be half of it. */
const likeness = (one: unknown, other: unknown): number => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return 0;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  let same = 0;
  for (const key of keys) {
    const [a, b] = [(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]];
    if (sameData(a, b)) same++;
    else if (isObject(a) && isObject(b)) same += 0.5;
  }
  return keys.size === 0 ? 1 : same / keys.size;
};

const atMost = 50;

/** Pairs what is left over: the same place first, for long lists only that; then what is most alike. */
const pairRest = (was: readonly unknown[], is: readonly unknown[], left: readonly number[], right: readonly number[]): readonly Pair[] => {
  const free = new Set(right);
  const pairs: Pair[] = [];
  for (const at of left) {
    let best: number | undefined;
    let most = 0.34;
    const candidates = left.length * right.length > atMost * atMost ? [at] : free;
    for (const to of candidates) {
      if (!free.has(to)) continue;
      const alike = likeness(was[at], is[to]);
      if (alike > most) [best, most] = [to, alike];
    }
    if (best !== undefined) free.delete(best);
    pairs.push([at, best]);
  }
  return [...pairs, ...[...free].map((to): Pair => [undefined, to])];
};

/** Pairs the items of two lists that have no keys: those that are the same, then those that are alike. */
export const pairByLikeness = (was: readonly unknown[], is: readonly unknown[]): Paired => {
  const places = new Map<string, number[]>();
  for (const [index, item] of is.entries()) {
    const text = textOf(item);
    const known = places.get(text);
    if (known === undefined) places.set(text, [index]);
    else known.push(index);
  }
  const left: number[] = [];
  const taken = new Set<number>();
  let last = -1;
  let reordered = false;
  for (const [index, item] of was.entries()) {
    const to = places.get(textOf(item))?.shift();
    if (to === undefined) {
      left.push(index);
      continue;
    }
    taken.add(to);
    reordered ||= to < last;
    last = to;
  }
  const right = [...is.keys()].filter((index) => !taken.has(index));
  return { pairs: pairRest(was, is, left, right), reordered };
};
