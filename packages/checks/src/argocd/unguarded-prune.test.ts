import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { unguardedPrune } from "./unguarded-prune.ts";

const claim = (annotations: string) =>
  `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop, annotations: ${annotations} } }`;
const files = (manifest: string, policy: string) => ({
  "clusters/dev/argocd/shop.yaml": applicationOf("shop", "clusters/dev/apps/shop", policy),
  "clusters/dev/apps/shop/a.yaml": manifest,
});
const pruning = "{ automated: { prune: true } }";

test("what says that it stays, and what nobody prunes", () => {
  expect(judgedFiles(unguardedPrune, files(claim("{ argocd.argoproj.io/sync-options: Prune=false }"), pruning))).toEqual([]);
  expect(judgedFiles(unguardedPrune, files(claim("{}"), "{}"))).toEqual([]);
});

test("what goes with its manifest, and its data with it", () => {
  expect(judgedFiles(unguardedPrune, files(claim("{}"), pruning))).toEqual([
    "clusters/dev/apps/shop/a.yaml   (warning) Application 'shop' deletes it as soon as its manifest goes: with it goes its data",
  ]);
});
