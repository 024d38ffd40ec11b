import { kubernetesVersions } from "@ashlar/schemas";
import { describe, expect, test } from "vitest";
import { ourRefusals } from "./our-refusals.ts";
import { isServed, readPairs } from "./read-pairs.ts";

const pairs = readPairs();

test("pairs have names of their own", () => {
  expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
});

// What servers say of them is written beside them, as `pnpm review:truth` found it.
describe.each(kubernetesVersions().filter((version) => Number(version.slice(2)) >= 33))("Kubernetes %s", (version) => {
  const asked = pairs.filter((pair) => isServed(pair, version));

  test.each(["server", "client"] as const)("the review refuses what a server refuses of what the %s applies, and nothing else", (by) => {
    const wrong = asked.flatMap((pair) => {
      const [ours, theirs] = [ourRefusals(pair, version, by), pair.isRefused(version, by)];
      return ours.length > 0 === theirs || pair.differs !== undefined ? [] : [`${pair.name}: ${ours.join("; ") || "accepted"}`];
    });
    expect(wrong).toEqual([]);
  });

  test("where it differs on purpose, it lets through what a server refuses", () => {
    const differing = asked.filter((pair) => pair.differs !== undefined);
    expect(differing.length / asked.length).toBeLessThan(0.01);
    expect(differing.map((pair) => [pair.isRefused(version), ourRefusals(pair, version)])).toEqual(differing.map(() => [true, []]));
  });
});
