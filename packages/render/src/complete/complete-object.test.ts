import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { appOf, configMap, custom } from "../testing/in-memory.ts";
import { completeObject } from "./complete-object.ts";

const shop = appOf("shop", () => [], { namespace: "web" });

test("an object gets the app's namespace, and labels that say whose it is", () => {
  expect(toYaml(completeObject(configMap("cart"), shop, "Namespaced"))).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: cart
  namespace: web
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: shop
data: {}
`);
});

test("what the author wrote is kept: a namespace, labels, annotations, `part-of`; not who manages it", () => {
  const written = {
    ...configMap("cart", { a: "1" }),
    metadata: {
      name: "cart",
      namespace: "kube-system",
      labels: { "app.kubernetes.io/part-of": "shops", "app.kubernetes.io/managed-by": "Helm", tier: "web" },
      annotations: { note: "kept" },
      finalizers: ["example.com/wait"],
    },
  };
  expect(toYaml(completeObject(written, shop, "Namespaced"))).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: cart
  namespace: kube-system
  annotations:
    note: kept
  finalizers:
  - example.com/wait
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: shops
    tier: web
data:
  a: "1"
`);
});

test("an object of the cluster gets no namespace", () => {
  expect(completeObject(custom("rbac.authorization.k8s.io/v1", "ClusterRole", "reader"), shop, "Cluster").metadata).toEqual({
    name: "reader",
    labels: { "app.kubernetes.io/managed-by": "ashlar", "app.kubernetes.io/part-of": "shop" },
  });
});

test("what holds data is protected", () => {
  expect(completeObject(custom("v1", "PersistentVolumeClaim", "data"), shop, "Namespaced").metadata.annotations).toEqual({
    "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
    "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
  });
});

test("the author's object is not changed", () => {
  const object = Object.freeze({ ...configMap("cart"), metadata: Object.freeze({ name: "cart" }) });
  expect(completeObject(object, shop, "Namespaced").metadata.namespace).toBe("web");
});
