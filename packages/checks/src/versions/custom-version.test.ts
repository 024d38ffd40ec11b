import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { check } from "../check.ts";
import { judgedTree } from "../testing/judged.ts";
import { customVersion } from "./custom-version.ts";

const definition = `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: databases.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { kind: Database, plural: databases }
  versions:
    - { name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1beta1, served: true, storage: false, deprecated: true, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1alpha1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
---
`;
const database = (version: string): string =>
  `{ apiVersion: example.com/${version}, kind: Database, metadata: { name: a, namespace: shop } }`;

test("a version that is served", () => {
  expect(judgedTree(customVersion, definition + database("v1"))).toEqual([]);
});

test.each([["v1beta1", "(warning) the definition of Database calls v1beta1 deprecated"]])("%s", (version, message) => {
  expect(judgedTree(customVersion, definition + database(version))).toEqual([`Database shop/a /apiVersion  ${message}`]);
});

test.each(["v1alpha1", "v2"])("%s is not served: that is an error, and another rule's", (version) => {
  expect(judgedTree(customVersion, definition + database(version))).toEqual([]);
  const objects = parseAllDocuments(definition + database(version)).map((document) => ({ object: document.toJS() as KubeObject }));
  const problems = check({ kubernetes: "1.36", objects, only: ({ name }) => name === "not-served" || name === "no-schema" });
  expect(problems).toMatchObject([
    {
      rule: "not-served",
      message: `the definition of Database does not serve example.com/${version}`,
      remedy: "use example.com/v1 or example.com/v1beta1",
    },
  ]);
});
