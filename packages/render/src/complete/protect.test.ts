import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { configMap, custom } from "../testing/in-memory.ts";
import { protect, withOptions } from "./protect.ts";

test.each([
  custom("v1", "Namespace", "shop"),
  custom("v1", "PersistentVolumeClaim", "data"),
  custom("apiextensions.k8s.io/v1", "CustomResourceDefinition", "carts.example.com"),
])("a $kind outlives its manifest", (object) => {
  expect(protect(object).metadata.annotations).toEqual({
    "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
    "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
  });
});

test.each([configMap("x"), custom("example.com/v1", "Namespace", "x"), custom("v1", "CustomResourceDefinition", "x")])(
  "$apiVersion $kind does not",
  (object) => {
    expect(protect(object)).toBe(object);
  },
);

test("what the author says of an option stays; the rest is added; nothing else changes", () => {
  const claim = custom("v1", "PersistentVolumeClaim", "data", {
    namespace: "shop",
    annotations: { "argocd.argoproj.io/sync-options": "Replace=true,Prune=confirm", note: "kept" },
  });
  expect(toYaml(protect(claim))).toBe(`apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  namespace: shop
  annotations:
    argocd.argoproj.io/compare-options: IgnoreExtraneous
    argocd.argoproj.io/sync-options: Replace=true,Prune=confirm,Delete=false
    note: kept
`);
  expect(claim.metadata.annotations).toEqual({ "argocd.argoproj.io/sync-options": "Replace=true,Prune=confirm", note: "kept" });
});

test.each([
  [undefined, ["Prune=false"], "Prune=false"],
  ["", ["Prune=false"], "Prune=false"],
  ["Prune=true", ["Prune=false", "Delete=false"], "Prune=true,Delete=false"],
  ["Replace=true, Prune=confirm", ["Prune=false"], "Replace=true,Prune=confirm"],
  ["PruneLast=true", ["Prune=false"], "PruneLast=true,Prune=false"],
  ["IgnoreExtraneous", ["IgnoreExtraneous"], "IgnoreExtraneous"],
])("%j with %j", (present, options, union) => {
  expect(withOptions(present, options)).toBe(union);
});
