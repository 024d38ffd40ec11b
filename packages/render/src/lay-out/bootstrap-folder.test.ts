import { expect, test } from "vitest";
import { appOf, configMap, custom } from "../testing/in-memory.ts";
import { gitopsOf, manifestsOf, pathsIn } from "../testing/manifests-of.ts";

test("a cluster without a gitops brick: root alone is applied by a person", () => {
  const manifests = manifestsOf(
    {},
    appOf("shop", () => [configMap("x")]),
  );
  expect(Object.keys(manifests).sort()).toEqual([
    "dev/apps/namespaces/namespace-shop.yaml",
    "dev/apps/shop/configmap-x.yaml",
    "dev/argocd/application.argoproj.io-dev-namespaces.yaml",
    "dev/argocd/application.argoproj.io-dev-shop.yaml",
    "dev/argocd/appproject.argoproj.io-dev-namespaces.yaml",
    "dev/argocd/appproject.argoproj.io-dev-shop.yaml",
    "dev/bootstrap/application.argoproj.io-dev-root.yaml",
    "dev/bootstrap/appproject.argoproj.io-dev-root.yaml",
  ]);
});

test("a gitops brick lies in bootstrap: upstream with our settings, its namespace, root", () => {
  const manifests = manifestsOf({ gitops: gitopsOf(configMap("own")) });
  expect(pathsIn(manifests, "bootstrap")).toEqual([
    "application.argoproj.io-dev-root.yaml",
    "appproject.argoproj.io-dev-root.yaml",
    "configmap-own.yaml",
    "kustomization.yaml",
    "namespace-argocd.yaml",
    "upstream/kustomization.yaml",
    "upstream/patch-configmap-argocd-cm.yaml",
  ]);
  expect(pathsIn(manifests, "apps")).toEqual([]);
  expect(manifests["dev/bootstrap/kustomization.yaml"]).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- application.argoproj.io-dev-root.yaml
- appproject.argoproj.io-dev-root.yaml
- configmap-own.yaml
- namespace-argocd.yaml
- upstream
`);
  expect(manifests["dev/bootstrap/upstream/kustomization.yaml"]).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: argocd
patches:
- path: patch-configmap-argocd-cm.yaml
resources:
- https://github.com/example/upstream.git//manifests?ref=0123456789abcdef0123456789abcdef01234567
`);
  expect(manifests["dev/bootstrap/upstream/patch-configmap-argocd-cm.yaml"]).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: argocd-cm
data:
  url: https://argocd.example.com
`);
});

test("the gitops brick's own Application syncs bootstrap", () => {
  expect(manifestsOf({ gitops: gitopsOf() })["dev/argocd/application.argoproj.io-dev-argocd.yaml"]).toContain(`  project: dev-argocd
  source:
    path: clusters/dev/bootstrap
    repoURL: https://github.com/example/infra.git
    targetRevision: refs/heads/main
`);
});

test("bootstrap is one wave: `root` would wait for the gitops brick, and the second wave of that for `root`", () => {
  const route = custom("gateway.networking.k8s.io/v1", "HTTPRoute", "argocd");
  const kinds = [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced" } as const];
  const manifests = manifestsOf({ gitops: { ...gitopsOf(route), kinds } });
  for (const path of pathsIn(manifests, "bootstrap")) expect(manifests[`dev/bootstrap/${path}`]).not.toContain("sync-wave");
});
