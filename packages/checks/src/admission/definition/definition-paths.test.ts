import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { definitionOfSpec } from "../../testing/manifest.ts";
import { definitionPaths } from "./definition-paths.ts";

test.each([
  "subresources: { scale: { specReplicasPath: .spec.replicas, statusReplicasPath: .status.replicas } }",
  "additionalPrinterColumns: [{ name: Age, type: date, jsonPath: .metadata.creationTimestamp }]",
])("%s is right", (content) => {
  expect(judged(definitionPaths, definitionOfSpec("", content))).toEqual([]);
});

test.each([
  [
    "subresources: { scale: { specReplicasPath: .replicas, statusReplicasPath: .status.replicas } }",
    '/spec/versions/0/subresources/scale/specReplicasPath  ".replicas" is not below .spec.',
  ],
  [
    "additionalPrinterColumns: [{ name: Age, type: date, jsonPath: metadata }]",
    `/spec/versions/0/additionalPrinterColumns/0/jsonPath  "metadata" does not begin with '.'`,
  ],
])("%s", (content, problem) => {
  expect(judged(definitionPaths, definitionOfSpec("", content))).toEqual([problem]);
});
