import { expect, test } from "vitest";
import { leavesTooEarly } from "./argocd/leaves-too-early.ts";
import { checkTree } from "./check-tree.ts";
import { oneOfEach } from "./testing/one-of-each.ts";
import type { Placed } from "./tree/tree.ts";

/** A generator of numbers from 0 to 1 that gives the same for the same seed (mulberry32). */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const rubbish: readonly unknown[] = [
  null,
  0,
  -1,
  "",
  "x",
  "*",
  "[",
  true,
  [],
  [null],
  {},
  { a: null },
  [[]],
  1e9,
  "constructor",
  "__proto__",
];

type Holder = Record<string, unknown>;

/** Every place in a value that holds something. */
const places = (value: unknown, found: [Holder, string][] = []): readonly [Holder, string][] => {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Holder, key]);
    places((value as Holder)[key], found);
  }
  return found;
};

const spoilt = (placed: readonly Placed[], random: () => number, times: number): readonly Placed[] => {
  const copy = structuredClone(placed) as Placed[];
  const all = copy.flatMap(({ object }) => places(object));
  for (let time = 0; time < times; time++) {
    const [holder, key] = all[Math.floor(random() * all.length)] ?? [{}, ""];
    holder[key] = structuredClone(rubbish[Math.floor(random() * rubbish.length)]);
  }
  return copy;
};

const settings = [{ whole: true, locked: true }, { whole: false }, { others: ["apps/shop/README.md", "apps/shop/Chart.yaml"] }];

test("objects of which anything is wrong are judged as far as they can be, and none stops the rest", () => {
  const whole = oneOfEach();
  expect(checkTree({ kubernetes: "1.36", objects: whole, whole: true }).length).toBeGreaterThan(20);
  for (let seed = 0; seed < 400; seed++) {
    const objects = spoilt(whole, numbers(seed), 1 + (seed % 25));
    const more = settings[seed % settings.length];
    try {
      checkTree({ kubernetes: "1.36", objects, ...more });
      leavesTooEarly({ kubernetes: "1.36", before: whole, after: objects });
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
});

test("objects that are none", () => {
  const objects = rubbish.map((object) => ({ object })) as unknown as Placed[];
  expect(checkTree({ kubernetes: "1.36", objects, whole: true })).toEqual([]);
});
