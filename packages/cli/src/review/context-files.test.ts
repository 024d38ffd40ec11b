import { expect, test } from "vitest";
import { contextFiles, decidesOn } from "./context-files.ts";

const changed = (...paths: readonly string[]) => paths.map((path) => ({ path: `clusters/dev/${path}`, before: "a", after: "b" }));
const argocd = ["clusters/dev/argocd"];

test("beside what changes: its app, what Argo CD is told of it, and the namespaces", () => {
  const { paths, whole } = contextFiles("dev", changed("apps/shop/service-web.yaml"), argocd);
  expect(whole).toBe(false);
  expect(paths).toEqual([
    "clusters/dev/apps/shop/",
    "clusters/dev/apps/namespaces/",
    "clusters/dev/bootstrap/",
    ...["shop", "namespaces", "root"].flatMap((app) => [
      `clusters/dev/argocd/application.argoproj.io-dev-${app}.yaml`,
      `clusters/dev/argocd/appproject.argoproj.io-dev-${app}.yaml`,
    ]),
  ]);
});

test("an Application that changes leads to its app, in the folder of a hub as well", () => {
  const { paths } = contextFiles("dev", changed("argocd-of-ops/application.argoproj.io-dev-web-shop.yaml"), ["clusters/dev/argocd-of-ops"]);
  expect(paths).toContain("clusters/dev/apps/web-shop/");
  expect(paths).toContain("clusters/dev/argocd-of-ops/appproject.argoproj.io-dev-web-shop.yaml");
});

test.each([
  "apps/crds/customresourcedefinition.apiextensions.k8s.io-a.yaml",
  "apps/crds/customresourcedefinition-a.example.com.yaml",
  "apps/disks/storageclass-fast.yaml",
  "apps/rights/clusterrole-reader.yaml",
  "apps/namespaces/namespace-shop.yaml",
  "apps/shop/kustomization.yaml",
])("what any app may depend on leads to the whole cluster: %s", (path) => {
  expect(contextFiles("dev", changed(path), argocd)).toEqual({ paths: ["clusters/dev/"], whole: true });
});

test("a policy of the cluster, new or not, leads to all that it is asked about", () => {
  const policy = {
    path: "clusters/dev/apps/rules/validatingadmissionpolicy.admissionregistration.k8s.io-a.yaml",
    before: undefined,
    after: "b",
  };
  expect(contextFiles("dev", [policy], argocd).whole).toBe(true);
});

test("what decides on a change is looked for in the whole cluster", () => {
  const decides = decidesOn(changed("apps/shop/certificate.cert-manager.io-web.yaml"));
  expect(decides("clusters/dev/apps/rules/validatingadmissionpolicybinding.admissionregistration.k8s.io-a.yaml")).toBe(true);
  expect(decides("clusters/dev/apps/crds/customresourcedefinition.apiextensions.k8s.io-certificates.cert-manager.io.yaml")).toBe(true);
  expect(decides("clusters/dev/apps/crds/customresourcedefinition.apiextensions.k8s.io-stores.example.com.yaml")).toBe(false);
  expect(decides("clusters/dev/apps/other/configmap-settings.yaml")).toBe(false);
});
