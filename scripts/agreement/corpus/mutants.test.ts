import { kubernetes, kubernetesVersions } from "@ashlar/schemas";
import { describe, expect, it } from "vitest";
import { readBases } from "../read-bases.ts";
import { kindOf } from "./base-object.ts";
import { faults } from "./faults/faults.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

const api = kubernetes(kubernetesVersions().at(-1) ?? "");
const bases = readBases();
const before = JSON.stringify(bases);
const corpus = (seed: number, count: number): readonly Mutant[] => mutantsOf(bases, api, seed, count);
const objects = (mutants: readonly Mutant[]): readonly string[] => mutants.map(({ object }) => JSON.stringify(object));

describe("the objects that mutants are made of", () => {
  it("are of every kind that can be applied", () => {
    const reviews = /Review$|^v1 Binding$/;
    const kinds = [...api.kinds.keys()].filter((kind) => !reviews.test(kind));
    expect(kinds.filter((kind) => !bases.some(({ object }) => kindOf(object) === kind))).toEqual([]);
    expect(kinds.length).toBeGreaterThanOrEqual(60);
  });
});

describe("mutantsOf", () => {
  const mutants = corpus(1, 3000);

  it("makes the same corpus of the same seed", () => {
    expect(objects(corpus(1, 300))).toEqual(objects(mutants.slice(0, 300)));
  });

  it("makes another of another", () => {
    const known = new Set(objects(mutants));
    const others = objects(corpus(2, 300)).filter((object) => !known.has(object));
    expect(others.length).toBeGreaterThan(240);
  });

  it("makes each once, and each other than its base", () => {
    expect(new Set(objects(mutants)).size).toBe(3000);
    expect(mutants.filter(({ base, object }) => JSON.stringify(object) === JSON.stringify(base.object))).toEqual([]);
  });

  it("leaves the bases as they were", () => {
    expect(JSON.stringify(bases)).toBe(before);
  });

  it("makes every fault, now and then two at once", () => {
    const made = new Set(mutants.flatMap((mutant) => mutant.faults));
    expect(faults.map(({ name }) => name).filter((name) => !made.has(name))).toEqual([]);
    expect(mutants.filter((mutant) => mutant.faults.length === 2).length).toBeGreaterThan(100);
  });

  it("changes every kind, and the most used ones most", () => {
    const count = Object.groupBy(mutants, ({ base }) => kindOf(base.object));
    expect(Object.keys(count).length).toBeGreaterThanOrEqual(60);
    expect(count["apps/v1 Deployment"]?.length).toBeGreaterThan(4 * (count["coordination.k8s.io/v1 Lease"]?.length ?? 0));
  });

  it("says where it changed what", () => {
    for (const { pointer, what } of mutants) {
      expect(pointer).toMatch(/^\//);
      expect(what).not.toBe("");
    }
  });

  it("makes nothing of nothing", () => {
    expect(() => mutantsOf([], api, 1, 1)).toThrow("no object");
  });
});
