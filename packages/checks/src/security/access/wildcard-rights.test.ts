import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { wildcardRights } from "./wildcard-rights.ts";

const role = (rule: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules: [${rule}]`;

test("verbs and resources by name", () => {
  expect(judged(wildcardRights, role("{ apiGroups: ['*'], resources: [pods, pods/log], verbs: [get, list] }"))).toEqual([]);
});

test("everything", () => {
  expect(judged(wildcardRights, role("{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }"))).toEqual([
    "/rules/0/resources  allows all resources, those that come later too",
    "/rules/0/verbs  allows every verb on them",
  ]);
  expect(judged(wildcardRights, role("{ apiGroups: [apps], resources: [deployments], verbs: ['*'] }"))).toEqual([
    "/rules/0/verbs  allows every verb on deployments",
  ]);
});
