import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { definitionElsewhere } from "./definition-elsewhere.ts";

const definition =
  "{ apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, metadata: { name: pools.example.com }, spec: { group: example.com, scope: Namespaced, names: { kind: Pool } } }";
const pool = "{ apiVersion: example.com/v1, kind: Pool, metadata: { name: a, namespace: shop } }";
const files = (folder: string, policy: string) => ({
  "clusters/dev/argocd/shop.yaml": applicationOf("shop", "clusters/dev/apps/shop", policy),
  "clusters/dev/argocd/crds.yaml": applicationOf("crds", "clusters/dev/apps/crds"),
  "clusters/dev/apps/crds/other.yaml": "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, namespace: shop } }",
  [`clusters/dev/apps/${folder}/crd.yaml`]: definition,
  "clusters/dev/apps/shop/pool.yaml": pool,
});

test("beside it, or waited for", () => {
  expect(judgedFiles(definitionElsewhere, files("shop", "{}"))).toEqual([]);
  expect(judgedFiles(definitionElsewhere, files("crds", "{ syncOptions: [SkipDryRunOnMissingResource=true] }"))).toEqual([]);
});

test("of another Application", () => {
  expect(judgedFiles(definitionElsewhere, files("crds", "{}"))).toEqual([
    "clusters/dev/apps/shop/pool.yaml /apiVersion  (warning) Application 'shop' syncs it, and 'crds' its CRD: until that is there, the one syncs nothing",
  ]);
});
