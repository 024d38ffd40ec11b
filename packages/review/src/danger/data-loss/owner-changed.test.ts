import { expect, test } from "vitest";
import { applicationOf, other, rootOf } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { ownerChanged } from "./owner-changed.ts";

const moved = (text: string, shop = applicationOf("shop")) => {
  const files = {
    "bootstrap/root.yaml": rootOf(),
    "argocd/shop.yaml": shop,
    "argocd/store.yaml": applicationOf("store"),
    "apps/shop/other.yaml": other,
  };
  return [
    { ...files, "apps/shop/moved.yaml": text },
    { ...files, "apps/store/moved.yaml": text },
  ] as const;
};
const object = (apiVersion: string, kind: string, annotations = "{}"): string =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: moved, namespace: shop, annotations: ${annotations} } }`;

test("what holds data may be lost on the way", () => {
  expect(messagesOf(ownerChanged, ...moved(object("v1", "PersistentVolumeClaim")))).toEqual([
    "PersistentVolumeClaim shop/moved moves from Application dev-shop to dev-store, which is a race: if the first prunes before the second has synced, it is deleted and made anew",
  ]);
});

test("what is missed while it is gone, and what is not", () => {
  expect(judged(...moved(object("v1", "Service")))[0]).toMatch(/^OUTAGE owner-changed/);
  expect(judged(...moved(object("apps/v1", "Deployment")))[0]).toMatch(/^OUTAGE owner-changed/);
  expect(judged(...moved(object("v1", "ConfigMap")))[0]).toMatch(/^CONFIG owner-changed/);
});

test("a StatefulSet finds its claims again, unless they go with it", () => {
  const statefulSet = (policy: string) =>
    `{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: moved, namespace: shop },
       spec: { volumeClaimTemplates: [{ metadata: { name: data } }], persistentVolumeClaimRetentionPolicy: { whenDeleted: ${policy} } } }`;
  expect(judged(...moved(statefulSet("Retain")))[0]).toMatch(/^OUTAGE owner-changed/);
  expect(judged(...moved(statefulSet("Delete")))[0]).toMatch(/^DATA-LOSS owner-changed/);
});

test("what the first Application keeps moves safely", () => {
  const kept = object("v1", "PersistentVolumeClaim", '{ argocd.argoproj.io/sync-options: "Prune=false" }');
  expect(judged(...moved(kept))).toEqual(["CONFIG owner-changed PersistentVolumeClaim shop/moved"]);
  expect(messagesOf(ownerChanged, ...moved(object("v1", "Secret"), applicationOf("shop", { policy: "{}" })))[0]).toContain(
    "stays as it is",
  );
});
