import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { leftoverMetadata } from "./leftover-metadata.ts";

test("a name and labels are no leftovers", () => {
  expect(judged(leftoverMetadata, "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, labels: { app: a } } }")).toEqual([]);
});

test("what kubectl get shows", () => {
  const metadata = "{ name: a, resourceVersion: '17', creationTimestamp: '2026-01-01T00:00:00Z' }";
  expect(judged(leftoverMetadata, `{ apiVersion: v1, kind: ConfigMap, metadata: ${metadata} }`)).toEqual([
    "/metadata/resourceVersion  'resourceVersion' was copied from a live object",
    "/metadata/creationTimestamp  'creationTimestamp' was copied from a live object",
  ]);
});
