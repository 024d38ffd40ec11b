import { expect, test } from "vitest";
import { applicationOf, clusterOf, other, thingOf } from "../deletion/testing/a-cluster.ts";
import { describeIdentity } from "../diff/identity.ts";
import { type Manifests, placedOf } from "../testing/judged.ts";
import type { Deletion } from "./review.ts";
import { reviewOf } from "./review-of.ts";

const said = ({ danger, object, how, places }: Deletion): string =>
  `${danger} ${describeIdentity(object)} in ${places.map(({ cluster }) => cluster).join(", ")}: ${how}`;

const departuresIn = (before: Manifests, after: Manifests) => {
  const kubernetes = { before: "1.36", after: "1.36" };
  const sides = { cluster: "dev", environment: "dev", kubernetes, before: placedOf(before), after: placedOf(after), whole: true };
  const { deletions, leftBehind } = reviewOf({ base: "main", head: "a branch", clusters: [sides] });
  return { deletions: deletions.map(said), leftBehind: leftBehind.map(said) };
};

const claim = "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop } }";
const files = { thing: thingOf(), claim, other };

test("what an Application prunes goes, and what it may not prune stays behind", () => {
  const kept = { ...files, thing: thingOf('{ argocd.argoproj.io/sync-options: "Prune=false" }') };
  expect(departuresIn(clusterOf(applicationOf("shop"), kept), clusterOf(applicationOf("shop"), { other }))).toEqual({
    deletions: ["DATA-LOSS PersistentVolumeClaim shop/data in dev: pruned by Application dev-shop"],
    leftBehind: ["CONFIG ConfigMap shop/thing in dev: stays: Prune=false"],
  });
});

test("an Application without finalizer goes, and its manifests stay in the tree: all that it deployed stays behind", () => {
  const { deletions, leftBehind } = departuresIn(
    clusterOf(applicationOf("shop", { metadata: "finalizers: []" }), files),
    clusterOf(undefined, files),
  );
  const why =
    "stays, and nobody looks after it: Application dev-shop is deleted; it has no finalizer, so that what it deployed stays; its manifest is still there";
  expect(deletions.map((each) => each.split(" in ")[0])).toEqual(["CONFIG Application argocd/dev-shop"]);
  expect(leftBehind).toEqual([
    `CONFIG ConfigMap shop/thing in dev: ${why}`,
    `CONFIG PersistentVolumeClaim shop/data in dev: ${why}`,
    `CONFIG ConfigMap shop/other in dev: ${why}`,
  ]);
});

test("an Application that looks elsewhere deletes what it no longer finds, though it is in the tree", () => {
  const deep = { ...files, "deep/claim": claim.replace("name: data", "name: deep") };
  const recursing = applicationOf("shop").replace("targetRevision: main", "targetRevision: main, directory: { recurse: true }");
  expect(departuresIn(clusterOf(recursing, deep), clusterOf(applicationOf("shop"), deep))).toEqual({
    deletions: ["DATA-LOSS PersistentVolumeClaim shop/deep in dev: pruned by Application dev-shop; its manifest is still there"],
    leftBehind: [],
  });
});

test("an Application that is led to another cluster leaves all behind, and one that changes otherwise leaves nothing", () => {
  const elsewhere = applicationOf("shop", { server: "https://other.example.com" });
  const { deletions, leftBehind } = departuresIn(clusterOf(applicationOf("shop"), files), clusterOf(elsewhere, files));
  expect([deletions.length, leftBehind.length]).toEqual([0, 3]);
  const byHand = applicationOf("shop", { policy: "{ automated: {} }" });
  expect(departuresIn(clusterOf(applicationOf("shop"), files), clusterOf(byHand, files))).toEqual({ deletions: [], leftBehind: [] });
});

test("what another Application has taken over neither goes nor stays behind", () => {
  const taken = applicationOf("store", { path: "clusters/dev/apps/shop", metadata: "finalizers: []" });
  const before = clusterOf(applicationOf("shop", { metadata: "finalizers: []" }), files);
  const { leftBehind, deletions } = departuresIn(before, clusterOf(taken, files));
  expect(leftBehind).toEqual([]);
  expect(deletions.map((each) => each.split(" in ")[0])).toEqual(["CONFIG Application argocd/dev-shop"]);
});
