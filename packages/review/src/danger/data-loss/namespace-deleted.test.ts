import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "../../deletion/testing/a-cluster.ts";
import { messagesOf } from "../../testing/judged.ts";
import { namespaceDeleted } from "./namespace-deleted.ts";

const namespace = (name = "shop", annotations = "{}"): string =>
  `{ apiVersion: v1, kind: Namespace, metadata: { name: ${name}, annotations: ${annotations} }, spec: {} }`;
const shop = applicationOf("shop");
const elsewhere = other.replace("namespace: shop", "namespace: elsewhere");
const keeps = '{ argocd.argoproj.io/sync-options: "Prune=false,Delete=false" }';

test("a namespace goes with all that is in it", () => {
  const before = clusterOf(shop, { namespace: namespace(), other, elsewhere });
  expect(messagesOf(namespaceDeleted, before, clusterOf(shop, { elsewhere }))).toEqual([
    "Namespace shop is pruned by Application dev-shop, and with it goes all that lives in it: 1 object of the tree (1 ConfigMap), and what others made there",
  ]);
  expect(messagesOf(namespaceDeleted, before, clusterOf(undefined, {}))).toHaveLength(1);
});

test("one that is kept, or not there for Argo CD to delete, does not", () => {
  const kept = clusterOf(shop, { namespace: namespace("shop", keeps), other });
  expect(messagesOf(namespaceDeleted, kept, clusterOf(shop, { other }))).toEqual([]);
  expect(messagesOf(namespaceDeleted, kept, clusterOf(undefined, {}))).toEqual([]);
  const byHand = applicationOf("shop", { policy: "{}" });
  expect(messagesOf(namespaceDeleted, clusterOf(byHand, { namespace: namespace(), other }), clusterOf(byHand, { other }))).toEqual([]);
});

test("a new name is a deletion", () => {
  const [before, after] = [
    clusterOf(shop, { namespace: namespace(), elsewhere }),
    clusterOf(shop, { namespace: namespace("store"), elsewhere }),
  ];
  expect(messagesOf(namespaceDeleted, before, after)[0]).toContain("store starts empty");
});
