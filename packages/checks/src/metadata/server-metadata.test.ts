import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { serverMetadata } from "./server-metadata.ts";

const object = (metadata: string, kind = "ConfigMap"): string => `{ apiVersion: v1, kind: ${kind}, metadata: { name: a, ${metadata} } }`;

test("a generation is overlooked where the server counts by itself", () => {
  expect(judged(serverMetadata, object("generation: 3"))).toEqual([]);
  expect(judged(serverMetadata, object("generation: -1", "Pod"))).toEqual([]);
});

test.each([
  ["uid: 0b4b", "/metadata/uid  the API server gives the uid"],
  ["resourceVersion: latest", "/metadata/resourceVersion  'latest' is no version"],
  ["managedFields: []", "/metadata/managedFields  the API server keeps account of who manages which field"],
  ["generation: -1", "/metadata/generation  -1 is no number of changes"],
])("%s", (metadata, problem) => {
  expect(judged(serverMetadata, object(metadata))).toEqual([problem]);
});
