import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { needlessNamespace } from "./needless-namespace.ts";

test("a ConfigMap has a namespace", () => {
  expect(judged(needlessNamespace, "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, namespace: shop } }")).toEqual([]);
});

test("a ClusterRole has none", () => {
  const role = "{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: a, namespace: shop } }";
  expect(judged(needlessNamespace, role)).toEqual(["/metadata/namespace  a ClusterRole belongs to the whole cluster, not to 'shop'"]);
});
