import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { largeObject } from "./large-object.ts";

const files = (bytes: number, policy: string) => ({
  "clusters/dev/argocd/shop.yaml": applicationOf("shop", "clusters/dev/apps/shop", policy),
  "clusters/dev/apps/shop/a.yaml": `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, namespace: shop }, data: { a: ${"x".repeat(bytes)} } }`,
});

test("small, or applied by the server", () => {
  expect(judgedFiles(largeObject, files(1000, "{}"))).toEqual([]);
  expect(judgedFiles(largeObject, files(300_000, "{ syncOptions: [ServerSideApply=true] }"))).toEqual([]);
});

test("too large for an annotation, and nearly", () => {
  expect(judgedFiles(largeObject, files(262_144, "{}"))).toEqual([
    "clusters/dev/apps/shop/a.yaml   has 262241 bytes, and Application 'shop' does not apply it on the server",
  ]);
  expect(judgedFiles(largeObject, files(210_000, "{}"))).toEqual([expect.stringContaining("(warning) has 210097 bytes")]);
});
