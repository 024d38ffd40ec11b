import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { storageClass } from "./storage-class.ts";

const storage = (more: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: { name: a }, provisioner: a.example.com, ${more} }`;
const term = (values: string): string => `{ matchLabelExpressions: [{ key: zone, values: ${values} }] }`;

test("a class of volumes", () => {
  expect(judged(storageClass, storage(`reclaimPolicy: Retain, allowedTopologies: [${term("[a]")}, ${term("[b]")}]`))).toEqual([]);
});

test.each([
  ["reclaimPolicy: Recycle", "/reclaimPolicy  'Recycle' is not for volumes that are made on demand"],
  [`allowedTopologies: [${term("[a, b]")}, ${term("[b, a]")}]`, "/allowedTopologies/1  allows the same as a term before it"],
  ["allowedTopologies: [{}]", "/allowedTopologies/0  names no topology"],
  [`allowedTopologies: [${term("[a, a]")}]`, "/allowedTopologies/0/matchLabelExpressions/0/values/1  'a' is there twice"],
])("%s", (more, problem) => {
  expect(judged(storageClass, storage(more))).toEqual([problem]);
});
