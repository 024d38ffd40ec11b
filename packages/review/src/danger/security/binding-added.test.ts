import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { bindingAdded } from "./binding-added.ts";

const binding = (kind: string, role: string, subject: string, name = "web"): string => `
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}${kind === "RoleBinding" ? ", namespace: shop" : ""} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role} }
subjects: [${subject}]
`;
const role = (name: string, resource: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: ${name} }
rules: [{ apiGroups: [""], resources: [${resource}], verbs: [get] }]
`;
const web = "{ kind: ServiceAccount, name: web, namespace: shop }";
const group = (name: string): string => `{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: "${name}" }`;

test.each([
  [
    "cluster-admin",
    binding("ClusterRoleBinding", "cluster-admin", web),
    "ServiceAccount shop/web gets ClusterRole cluster-admin everywhere, and so may do anything",
  ],
  [
    "all users",
    binding("ClusterRoleBinding", "view", group("system:authenticated")),
    "everyone whom the API server knows gets ClusterRole view everywhere",
  ],
  [
    "nobody in particular",
    binding("RoleBinding", "view", group("system:unauthenticated")),
    "anyone who reaches the API server gets ClusterRole view in namespace shop",
  ],
  [
    "a namespace",
    binding("RoleBinding", "view", group("system:serviceaccounts:shop")),
    "every pod of namespace shop gets ClusterRole view in namespace shop",
  ],
  [
    "the default account",
    binding("RoleBinding", "view", web.replace("web", "default")),
    "every pod of namespace shop that names no ServiceAccount gets ClusterRole view in namespace shop",
  ],
])("%s", (_, manifests, message) => {
  expect(messagesOf(bindingAdded, "", manifests)).toEqual([message]);
});

test("a role with dangerous rights, in a namespace", () => {
  const known = role("reader", "secrets");
  expect(judged(known, known + binding("RoleBinding", "reader", web))).toEqual(["SECURITY binding-added RoleBinding shop/web"]);
});

test("what any app has is routine, and shown where it is for the whole cluster", () => {
  const known = role("reader", "pods");
  expect(judged(known, known + binding("RoleBinding", "reader", web))).toEqual(["ROUTINE created RoleBinding shop/web"]);
  expect(judged(known, known + binding("ClusterRoleBinding", "reader", web))).toEqual(["CONFIG binding-added ClusterRoleBinding web"]);
});

test("whoever has the role already gets nothing by another name of the binding, or of the role", () => {
  const was = role("reader", "secrets") + binding("ClusterRoleBinding", "reader", web);
  const renamed = role("reader", "secrets") + binding("ClusterRoleBinding", "reader", web, "web-2");
  expect(messagesOf(bindingAdded, was, renamed)).toEqual([]);
  expect(
    messagesOf(bindingAdded, was, role("shop-reader", "secrets") + binding("ClusterRoleBinding", "shop-reader", web, "web-2")),
  ).toEqual([]);
  expect(messagesOf(bindingAdded, was, was + binding("RoleBinding", "reader", web))).toEqual([]);
});
