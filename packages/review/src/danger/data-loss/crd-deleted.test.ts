import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "../../deletion/testing/a-cluster.ts";
import { messagesOf } from "../../testing/judged.ts";
import { crdDeleted } from "./crd-deleted.ts";

const definition = (annotations = "{}"): string =>
  `{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: things.example.com, annotations: ${annotations} },
     spec: { group: example.com, scope: Namespaced, names: { kind: Thing, plural: things } } }`;
const marked = definition(
  '{ argocd.argoproj.io/tracking-id: "dev-shop:apiextensions.k8s.io/CustomResourceDefinition:shop/things.example.com" }',
);
const thing = (name: string, namespace: string): string =>
  `{ apiVersion: example.com/v1, kind: Thing, metadata: { name: ${name}, namespace: ${namespace} } }`;
const shop = applicationOf("shop");
const things = { one: thing("one", "shop"), two: thing("two", "shop"), three: thing("three", "other"), other };

test("a CRD that is deleted takes along every object of its kind", () => {
  expect(messagesOf(crdDeleted, clusterOf(shop, { definition: marked, ...things }), clusterOf(shop, things))).toEqual([
    "CRD things.example.com is pruned by Application dev-shop, and with it every Thing of the cluster: 3 objects of the tree (2 in shop, 1 in other)",
  ]);
  const [message] = messagesOf(crdDeleted, clusterOf(shop, { definition: marked, other }), clusterOf(shop, { other }));
  expect(message).toContain("none of them is in the tree");
});

test("Argo CD deletes no CRD that is not marked, and none with its Application", () => {
  expect(messagesOf(crdDeleted, clusterOf(shop, { definition: definition(), ...things }), clusterOf(shop, things))).toEqual([]);
  expect(messagesOf(crdDeleted, clusterOf(shop, { definition: marked, other }), clusterOf(undefined, {}))).toEqual([]);
});
