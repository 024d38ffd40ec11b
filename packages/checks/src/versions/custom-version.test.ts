import type { CustomKind, KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { check } from "../check.ts";

const definition = parse(`
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
    - { name: v1alpha2, served: true, storage: false, deprecated: true, deprecationWarning: gone by June, schema: { openAPIV3Schema: { type: object } } }
    - { name: v1alpha1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }
`) as KubeObject;

/** What is said of the version of a database, whose kind a CRD of the tree defines, or a lock. */
const said = (version: string, kinds?: readonly CustomKind[]): readonly string[] => {
  const database = { apiVersion: `example.com/${version}`, kind: "Database", metadata: { name: "a", namespace: "shop" } };
  const objects = [{ object: database }, ...(kinds === undefined ? [{ object: definition }] : [])];
  const only = ["custom-version", "not-served", "no-schema"];
  return check({ kubernetes: "1.36", objects, ...(kinds && { kinds }), only: ({ name }) => only.includes(name) }).map(
    ({ rule, message, remedy, severity = "error" }) => `${severity} ${rule}: ${message}; ${remedy}`,
  );
};

test("a version that is served", () => {
  expect(said("v1")).toEqual([]);
});

test.each([
  ["v1beta1", "warning custom-version: the definition of Database calls example.com/v1beta1 deprecated; use example.com/v1"],
  ["v1alpha2", "warning custom-version: gone by June; use example.com/v1"],
  ["v1alpha1", "error not-served: the definition of Database does not serve example.com/v1alpha1; use example.com/v1"],
  ["v2", "error not-served: the definition of Database does not serve example.com/v2; use example.com/v1"],
])("%s", (version, problem) => {
  expect(said(version)).toEqual([problem]);
});

test("a kind that a chart brings, as its lock says", () => {
  const versions = { v1: { schema: { type: "object" } }, v1beta1: { deprecated: true, schema: { type: "object" } } } as const;
  const kinds: readonly CustomKind[] = [{ group: "example.com", kind: "Database", scope: "Namespaced", versions }];
  expect(said("v1", kinds)).toEqual([]);
  expect(said("v1beta1", kinds)).toEqual([
    "warning custom-version: the definition of Database calls example.com/v1beta1 deprecated; use example.com/v1",
  ]);
});
