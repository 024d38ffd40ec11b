import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, together } from "../testing/workloads.ts";
import { missingClass } from "./missing-class.ts";

const whole = { whole: true };
const claim = (name: string): string =>
  `{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: data, namespace: shop }, spec: { storageClassName: '${name}' } }`;
const own = "{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: fast } }";
const withPriority = (name: string): string => deploymentOf("web", `{ priorityClassName: ${name}, containers: [{ name: web }] }`);

test("a class that is made, comes with Kubernetes or with a cloud, or none on purpose", () => {
  for (const name of ["fast", "standard-rwo", ""]) expect(judgedTree(missingClass, together(own, claim(name)), whole)).toEqual([]);
  expect(judgedTree(missingClass, withPriority("system-cluster-critical"), whole)).toEqual([]);
});

test("where a tree makes no class of storage, its cloud has some", () => {
  expect(judgedTree(missingClass, claim("fast"), whole)).toEqual([]);
});

test("a class that nobody makes", () => {
  expect(judgedTree(missingClass, together(own, claim("fasts")), whole)).toEqual([
    "PersistentVolumeClaim shop/data /spec/storageClassName  (warning) nothing makes StorageClass 'fasts'; did you mean 'fast'?",
  ]);
  expect(judgedTree(missingClass, withPriority("high"), whole)).toEqual([
    "Deployment shop/web /spec/template/spec/priorityClassName  (warning) nothing makes PriorityClass 'high'",
  ]);
});
