import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { customVersion } from "./custom-version.ts";

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: databases.example.com }
spec:
  group: example.com
  names: { kind: Database, plural: databases }
  versions:
    - { name: v1, served: true, storage: true }
    - { name: v1beta1, served: true, storage: false, deprecated: true }
    - { name: v1alpha1, served: false, storage: false }
---
`;
const database = (version: string): string =>
  `{ apiVersion: example.com/${version}, kind: Database, metadata: { name: a, namespace: shop } }`;

test("a version that is served", () => {
  expect(judgedTree(customVersion, definition + database("v1"))).toEqual([]);
});

test.each([
  ["v1beta1", "(warning) the definition of Database calls v1beta1 deprecated"],
  ["v1alpha1", "the definition of Database does not serve v1alpha1"],
  ["v2", "the definition of Database does not serve v2"],
])("%s", (version, message) => {
  expect(judgedTree(customVersion, definition + database(version))).toEqual([`Database shop/a /apiVersion  ${message}`]);
});
