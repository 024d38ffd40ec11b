import { expect, test } from "vitest";
import { applicationOf, clusterOf, other, thingOf } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { noLongerSynced } from "./no-longer-synced.ts";

const files = {
  thing: thingOf(),
  other,
  "deep/claim": "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop } }",
};
const withDirectory = (directory: string): string =>
  applicationOf("shop").replace("targetRevision: main", `targetRevision: main, directory: ${directory}`);
const before = clusterOf(withDirectory("{ recurse: true }"), files);
const told = (after: string) => messagesOf(noLongerSynced, before, clusterOf(after, files));

test("a folder that is not read any more", () => {
  expect(told(withDirectory("{ recurse: false }"))).toEqual([
    "Application dev-shop no longer syncs 1 object whose manifests are still there (1 PersistentVolumeClaim), and deletes what it no longer finds",
  ]);
});

test("files that are left out hold no data: that is an outage at most", () => {
  expect(judged(before, clusterOf(withDirectory("{ recurse: true, exclude: thing.yaml }"), files))).toEqual([
    "OUTAGE no-longer-synced Application argocd/dev-shop: spec.source.directory.exclude",
  ]);
});

test("what is synced as before, or kept, is not told", () => {
  expect(told(withDirectory("{ recurse: true, exclude: '*.md' }"))).toEqual([]);
  const kept = { ...files, thing: thingOf('{ argocd.argoproj.io/sync-options: "Prune=false" }') };
  const excluded = withDirectory("{ recurse: true, exclude: thing.yaml }");
  expect(messagesOf(noLongerSynced, clusterOf(withDirectory("{ recurse: true }"), kept), clusterOf(excluded, kept))).toEqual([]);
});

test("another cluster: nothing is deleted, and nobody looks after what is there", () => {
  const elsewhere = withDirectory("{ recurse: true }").replace("https://kubernetes.default.svc", "https://other.example.com");
  expect(judged(before, clusterOf(elsewhere, files))[0]).toMatch(/^CONFIG no-longer-synced/);
});

test("another namespace: what names none is deleted in the first and made anew in the other", () => {
  const bare = { bare: "{ apiVersion: v1, kind: ConfigMap, metadata: { name: bare } }", other };
  const moved = applicationOf("shop").replace("namespace: shop }", "namespace: store }");
  expect(messagesOf(noLongerSynced, clusterOf(applicationOf("shop"), bare), clusterOf(moved, bare))).toHaveLength(1);
});
