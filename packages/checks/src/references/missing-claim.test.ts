import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingClaim } from "./missing-claim.ts";

const mounting = deploymentOf("web", "{ containers: [{ name: web }], volumes: [{ name: v, persistentVolumeClaim: { claimName: data } }] }");

test("a claim that is made", () => {
  const claim = "{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop } }";
  expect(judgedTree(missingClaim, together(namespacesOf("shop"), claim, mounting), { whole: true })).toEqual([]);
});

test("the claim of a StatefulSet's pod, by the name that it gets", () => {
  const set =
    "{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db, namespace: shop }, spec: { volumeClaimTemplates: [{ metadata: { name: data } }], template: { spec: {} } } }";
  const job = deploymentOf(
    "web",
    "{ containers: [{ name: web }], volumes: [{ name: v, persistentVolumeClaim: { claimName: data-db-0 } }] }",
  );
  expect(judgedTree(missingClaim, together(namespacesOf("shop"), set, job), { whole: true })).toEqual([]);
});

test("a claim that nobody makes", () => {
  expect(judgedTree(missingClaim, together(namespacesOf("shop"), mounting), { whole: true })).toEqual([
    "Deployment shop/web /spec/template/spec/volumes/0/persistentVolumeClaim/claimName  nothing makes PersistentVolumeClaim 'data' in namespace 'shop'",
  ]);
});
