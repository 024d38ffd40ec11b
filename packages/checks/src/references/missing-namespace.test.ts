import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../testing/workloads.ts";
import { missingNamespace } from "./missing-namespace.ts";

const whole = { whole: true };

test("a manifest makes it, Kubernetes does, or Argo CD where it is asked to", () => {
  const application =
    "{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd }, spec: { destination: { namespace: shop }, syncPolicy: { syncOptions: [CreateNamespace=true] } } }";
  const binding = "{ apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: { name: a, namespace: kube-system } }";
  expect(judgedTree(missingNamespace, together(namespacesOf("shop"), deploymentOf("web"), binding), whole)).toEqual([]);
  expect(judgedTree(missingNamespace, together(application, deploymentOf("web")), { ...whole, locked: true })).toEqual([]);
  expect(judgedTree(missingNamespace, deploymentOf("web"), { ...whole, outside: [{ kind: "Namespace", name: "shop" }] })).toEqual([]);
});

test("nobody makes it: said once, at the first object in it", () => {
  expect(judgedTree(missingNamespace, together(namespacesOf("shops"), deploymentOf("web"), deploymentOf("api")), whole)).toEqual([
    "Deployment shop/web /metadata/namespace  nothing makes namespace 'shop', in which 2 objects live; did you mean 'shops'?",
  ]);
});

test("a chart is deployed to one that nobody makes", () => {
  const application =
    "{ apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: { name: a, namespace: argocd }, spec: { source: { repoURL: r, chart: c }, destination: { namespace: charts } } }";
  expect(judgedTree(missingNamespace, application, { locked: true })).toEqual([
    "Application argocd/a /spec/destination/namespace  nothing makes namespace 'charts'",
  ]);
});

test("a part of a cluster without namespaces leaves them to another", () => {
  expect(judgedTree(missingNamespace, deploymentOf("web"))).toEqual([]);
  expect(judgedTree(missingNamespace, together(namespacesOf("other"), deploymentOf("web")))).toEqual([
    "Deployment shop/web /metadata/namespace  (warning) nothing makes namespace 'shop'",
  ]);
});
