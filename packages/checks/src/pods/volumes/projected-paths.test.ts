import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWithVolume } from "../../testing/pods.ts";
import { projectedPaths } from "./projected-paths.ts";

test.each([
  podWithVolume(
    "projected: { sources: [{ secret: { name: a, items: [{ key: a, path: a }] } }, { configMap: { name: a, items: [{ key: a, path: b }] } }] }",
  ),
])("%s", (manifest) => {
  expect(judged(projectedPaths, manifest)).toEqual([]);
});

test.each([
  [
    podWithVolume(
      "projected: { sources: [{ secret: { name: a, items: [{ key: a, path: a }] } }, { configMap: { name: a, items: [{ key: a, path: a }] } }] }",
    ),
    "/spec/volumes/0/projected/sources/1/configMap/items/0/path  there is a second file a",
  ],
])("%s", (manifest, problem) => {
  expect(judged(projectedPaths, manifest)).toEqual([problem]);
});
