import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { clusterWideRights } from "./cluster-wide-rights.ts";

const role = (rule: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules: [${rule}]`;
const binding = (kind: string): string => `
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: operator, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: operator }`;
const secrets = '{ apiGroups: [""], resources: [secrets], verbs: [get] }';

test("a role for all namespaces", () => {
  const found = ["ClusterRole operator /rules/0  (warning) reads the Secrets of all namespaces"];
  expect(judgedTree(clusterWideRights, role(secrets))).toEqual(found);
  expect(judgedTree(clusterWideRights, `${role(secrets)}${binding("ClusterRoleBinding")}`)).toEqual(found);
});

test("a role that is bound in a namespace, or allows some by name", () => {
  expect(judgedTree(clusterWideRights, `${role(secrets)}${binding("RoleBinding")}`)).toEqual([]);
  expect(judgedTree(clusterWideRights, role('{ apiGroups: [""], resources: [secrets], resourceNames: [a], verbs: [get] }'))).toEqual([]);
});

test.each([
  ["pods/exec", "create", "runs commands in the pods of all namespaces"],
  ["jobs", "create", "starts pods in all namespaces, and so may act as any ServiceAccount"],
])("%s, %s", (resource, verb, what) => {
  expect(judgedTree(clusterWideRights, role(`{ apiGroups: ["", batch], resources: [${resource}], verbs: [${verb}] }`))).toEqual([
    `ClusterRole operator /rules/0  (warning) ${what}`,
  ]);
});
