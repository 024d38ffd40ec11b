import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kubernetesVersions } from "@ashlar/schemas";
import { expect, test } from "vitest";
import { isServed, readPairs } from "./read-pairs.ts";

const page = readFileSync(fileURLToPath(new URL("../../docs/review-truth.md", import.meta.url)), "utf8");

/** The numbers of the row of a version in the first table. */
const rowOf = (version: string): readonly string[] =>
  page
    .match(new RegExp(`^\\| ${version} \\|(.*)\\|$`, "m"))?.[1]
    ?.split("|")
    .map((cell) => cell.trim()) ?? [];

test.each(kubernetesVersions().filter((version) => Number(version.slice(2)) >= 33))(
  "the page tells of the pairs that there are, on %s",
  (version) => {
    const asked = readPairs().filter((pair) => isServed(pair, version));
    const refused = asked.filter((pair) => pair.isRefused(version)).length;
    const differing = asked.filter(({ differs }) => differs !== undefined).length;
    expect(rowOf(version).map(Number.parseFloat)).toEqual([
      asked.length,
      refused,
      asked.length - refused,
      Math.floor((10_000 * (asked.length - differing)) / asked.length) / 100,
      differing,
      0,
    ]);
  },
);
