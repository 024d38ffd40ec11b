import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { namespacesOf, together } from "../testing/workloads.ts";
import { missingStore } from "./missing-store.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const external = (kind: string): string =>
  `{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: { name: db, namespace: shop }, spec: { secretStoreRef: { kind: ${kind}, name: platform } } }`;
const store = (spec: string): string =>
  `{ apiVersion: external-secrets.io/v1, kind: ClusterSecretStore, metadata: { name: platform }, spec: ${spec} }`;

test("a store that is made and lets the namespace read", () => {
  for (const spec of [
    "{}",
    "{ conditions: [{ namespaces: [other] }, { namespaces: [shop] }] }",
    "{ conditions: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } } }] }",
  ])
    expect(judgedTree(missingStore, together(shop, store(spec), external("ClusterSecretStore")), whole)).toEqual([]);
});

test("a store that nobody makes under that kind", () => {
  expect(judgedTree(missingStore, together(shop, store("{}"), external("SecretStore")), whole)).toEqual([
    "ExternalSecret shop/db /spec/secretStoreRef  nothing makes SecretStore 'platform' in namespace 'shop'",
  ]);
});

test("a store for other namespaces", () => {
  const other = store("{ conditions: [{ namespaces: [ledger] }] }");
  expect(judgedTree(missingStore, together(shop, other, external("ClusterSecretStore")), whole)).toEqual([
    "ExternalSecret shop/db /spec/secretStoreRef  ClusterSecretStore 'platform' does not let namespace 'shop' use it",
  ]);
});
