import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { namespacesOf, together } from "../testing/workloads.ts";
import { missingRole } from "./missing-role.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const binding = (kind: string, name: string, namespace = "shop"): string =>
  `{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: b, namespace: ${namespace} }, roleRef: { kind: ${kind}, name: '${name}' } }`;

test("a role that is made, or comes with Kubernetes", () => {
  const role = "{ apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: { name: reader, namespace: shop } }";
  const all = together(
    shop,
    role,
    binding("Role", "reader"),
    binding("ClusterRole", "view"),
    binding("ClusterRole", "system:auth-delegator"),
    binding("Role", "extension-apiserver-authentication-reader", "kube-system"),
  );
  expect(judgedTree(missingRole, all, whole)).toEqual([]);
});

test("a role that nobody makes", () => {
  expect(judgedTree(missingRole, together(shop, binding("Role", "view"), binding("ClusterRole", "reader")), whole)).toEqual([
    "RoleBinding shop/b /roleRef/name  nothing makes Role 'view' in namespace 'shop'",
    "RoleBinding shop/b /roleRef/name  nothing makes ClusterRole 'reader'",
  ]);
});

test("a chart may bring a ClusterRole: nothing is said without its lock", () => {
  const chart =
    "{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd }, spec: { source: { repoURL: r, chart: c } } }";
  const all = together(shop, chart, binding("ClusterRole", "reader"));
  expect(judgedTree(missingRole, all)).toEqual([]);
  expect(judgedTree(missingRole, all, { locked: true })).toHaveLength(1);
});
