import { describe, expect, it } from "vitest";
import { randomOf } from "./random.ts";

const first = (...seeds: readonly number[]): readonly number[] => {
  const random = randomOf(...seeds);
  return Array.from({ length: 5 }, () => random.below(1000));
};

describe("randomOf", () => {
  it("chooses the same for the same seeds", () => {
    expect(first(1, 2)).toEqual(first(1, 2));
    expect(first(1)).toEqual([771, 527, 580, 280, 852]);
  });

  it("chooses otherwise for others", () => {
    const choices = [first(1, 2), first(2, 1), first(1, 3), first(1), first(1, 2, 0)].map(String);
    expect(new Set(choices).size).toBe(5);
  });

  it("keeps below its limit and reaches all of it", () => {
    const random = randomOf(7);
    const dice = Array.from({ length: 300 }, () => random.below(6));
    expect([...new Set(dice)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it("picks nothing from nothing", () => {
    expect(() => randomOf(1).pick([])).toThrow("nothing to pick from");
  });
});
