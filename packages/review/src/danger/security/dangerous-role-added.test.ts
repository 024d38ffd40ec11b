import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { dangerousRoleAdded } from "./dangerous-role-added.ts";

const role = (name: string, resource: string, verb: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: ${name}, namespace: shop }
rules: [{ apiGroups: [""], resources: [${resource}], verbs: [${verb}] }]
`;
const binding = `
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
subjects: [{ kind: ServiceAccount, name: web }]
`;

test("a new role and who gets it, told once", () => {
  expect(judged("", role("web", "secrets", "get") + binding)).toEqual([
    "SECURITY dangerous-role-added Role shop/web",
    "ROUTINE created RoleBinding shop/web",
  ]);
  expect(messagesOf(dangerousRoleAdded, "", role("web", "secrets", "get") + binding)).toEqual([
    "Whoever has Role shop/web may read Secrets: ServiceAccount shop/web in namespace shop",
  ]);
});

test.each([
  ["pods/exec", "create", "run commands in pods"],
  ["nodes/proxy", "get", "reach every pod of a node past the API server and its audit"],
  ["serviceaccounts/token", "create", "make tokens of ServiceAccounts and act as them"],
  ["serviceaccounts", "impersonate", "act as other users"],
])("%s, %s", (resource, verb, what) => {
  expect(messagesOf(dangerousRoleAdded, "", role("web", resource, verb))).toEqual([`Whoever has Role shop/web may ${what}`]);
});

test("harmless rights, and a role under a new name", () => {
  expect(judged("", role("web", "pods, configmaps", "get"))).toEqual(["ROUTINE created Role shop/web"]);
  expect(messagesOf(dangerousRoleAdded, role("old", "secrets", "get"), role("new", "secrets", "get"))).toEqual([]);
});
