import { type Entry, entriesOf } from "./key-order.ts";

/** A list of keys met so far, in their order of creation: the entries made of it, and the keys that came next. */
interface Step {
  readonly entries: (readonly Entry[])[];
  readonly next: Map<string, Step>;
  /** The key that came next the last time, and its step: nearly always the one asked for again, and no look-up. */
  recentKey: string;
  recent: Step | undefined;
}

/** Manifests repeat a few hundred lists of keys thousands of times; the bounds keep wild data (a ConfigMap of file names) cheap. */
const MOST_STEPS = 10_000;
const MOST_KEYS = 32;

let root = newStep();
let steps = 0;

function newStep(): Step {
  return { entries: [], next: new Map(), recentKey: "", recent: undefined };
}

function addStep(step: Step, key: string): Step {
  if (++steps > MOST_STEPS) {
    root = newStep();
    steps = 0;
  }
  const added = newStep();
  step.next.set(key, added);
  return added;
}

function stepTo(step: Step, key: string): Step {
  if (step.recent !== undefined && step.recentKey === key) return step.recent;
  const next = step.next.get(key) ?? addStep(step, key);
  step.recentKey = key;
  step.recent = next;
  return next;
}

/** What `entriesOf` answers, remembered: sorting and quoting keys would be most of the cost of a small mapping. */
export function rememberedEntries(keys: readonly string[], depth: number, dashed: boolean): readonly Entry[] {
  if (keys.length > MOST_KEYS) return entriesOf(keys, depth, dashed);
  let step = root;
  for (const key of keys) step = stepTo(step, key);
  const slot = 2 * depth + Number(dashed);
  const known = step.entries[slot];
  if (known !== undefined) return known;
  const made = entriesOf(keys, depth, dashed);
  step.entries[slot] = made;
  return made;
}
