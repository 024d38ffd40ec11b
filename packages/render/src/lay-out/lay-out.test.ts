import { expect, test } from "vitest";
import { appOf, brickOf, chartOf, clusterWith, configMap, custom, gitFolderOf, rendered } from "../testing/in-memory.ts";
import { gitopsOf, manifestsOf, pathsIn } from "../testing/manifests-of.ts";

test("a cluster that holds nothing", () => {
  expect(Object.keys(manifestsOf({})).sort()).toEqual([
    "dev/bootstrap/application.argoproj.io-dev-root.yaml",
    "dev/bootstrap/appproject.argoproj.io-dev-root.yaml",
  ]);
});

test("namespaces are an Application of the cluster's own; that of Argo CD lies in bootstrap", () => {
  const manifests = manifestsOf(
    { gitops: gitopsOf() },
    appOf("shop", () => [configMap("x")]),
  );
  expect(pathsIn(manifests, "apps/namespaces")).toEqual(["namespace-shop.yaml"]);
  expect(manifests["dev/argocd/application.argoproj.io-dev-namespaces.yaml"]).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: dev-namespaces
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=true
    argocd.argoproj.io/manifest-generate-paths: /clusters/dev/apps/namespaces
    argocd.argoproj.io/sync-wave: "-30"
    ashlar.dev/kubernetes: "1.36"
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: namespaces
    ashlar.dev/environment: dev
    ashlar.dev/team: platform
spec:
  destination:
    namespace: argocd
    server: https://kubernetes.default.svc
  project: dev-namespaces
  source:
    path: clusters/dev/apps/namespaces
    repoURL: https://github.com/example/infra.git
    targetRevision: refs/heads/main
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
    retry:
      backoff:
        duration: 5s
        factor: 2
        maxDuration: 3m
      limit: -1
      refresh: true
    syncOptions:
    - ServerSideApply=true
    - SkipDryRunOnMissingResource=true
`);
});

test("no Application for namespaces where there are none of ours", () => {
  const agent = appOf("agent", () => [configMap("x")], { namespace: "kube-system" });
  const manifests = manifestsOf({ gitops: gitopsOf() }, agent);
  expect(pathsIn(manifests, "argocd").filter((path) => path.startsWith("application"))).toEqual([
    "application.argoproj.io-dev-agent.yaml",
    "application.argoproj.io-dev-argocd.yaml",
  ]);
});

test("an app whose everything comes from upstream has no folder", () => {
  const manifests = manifestsOf({ metrics: brickOf("agent", () => [chartOf("agent")]) });
  expect(pathsIn(manifests, "apps")).toEqual(["namespaces/namespace-agent.yaml"]);
  expect(manifests["dev/argocd/application.argoproj.io-dev-agent.yaml"]).not.toContain("path:");
});

test("an app with a patched base outside the gitops slot, with and without objects of its own", () => {
  const base = gitFolderOf("base", {}, { patches: [configMap("argocd-cm")] });
  const manifests = manifestsOf(
    {},
    appOf("patched", () => [base]),
    appOf("both", () => [base, configMap("x")]),
  );
  expect(pathsIn(manifests, "apps/patched")).toEqual([
    "kustomization.yaml",
    "upstream/kustomization.yaml",
    "upstream/patch-configmap-argocd-cm.yaml",
  ]);
  expect(pathsIn(manifests, "apps/both")).toEqual([
    "configmap-x.yaml",
    "kustomization.yaml",
    "upstream/kustomization.yaml",
    "upstream/patch-configmap-argocd-cm.yaml",
  ]);
  expect(manifests["dev/argocd/application.argoproj.io-dev-patched.yaml"]).toContain(`  source:
    path: clusters/dev/apps/patched
    repoURL: https://github.com/example/infra.git
    targetRevision: refs/heads/main
`);
});

test("a base that is not patched is read by Argo CD itself", () => {
  const manifests = manifestsOf(
    {},
    appOf("crds", () => [gitFolderOf("config/crd")]),
  );
  expect(pathsIn(manifests, "apps")).toEqual(["namespaces/namespace-crds.yaml"]);
  expect(manifests["dev/argocd/application.argoproj.io-dev-crds.yaml"]).toContain("    path: config/crd\n");
});

test("Applications of apps take what they deployed with them; those of bricks leave it", () => {
  const manifests = manifestsOf(
    { metrics: brickOf("agent", () => [configMap("x")]) },
    appOf("shop", () => [configMap("x")]),
  );
  const cascades = (name: string) => manifests[`dev/argocd/application.argoproj.io-dev-${name}.yaml`]?.includes("finalizers:");
  expect({ shop: cascades("shop"), agent: cascades("agent"), namespaces: cascades("namespaces") }).toEqual({
    shop: true,
    agent: false,
    namespaces: false,
  });
});

test("custom objects wait for the operator that their own Application installs", () => {
  const chart = chartOf("carts", { brings: [{ group: "example.com", kind: "Cart", scope: "Namespaced" }], images: ["carts:1"] });
  const carts = appOf("carts", () => [chart, custom("example.com/v1", "Cart", "first"), configMap("x")]);
  const manifests = manifestsOf({}, carts);
  expect(manifests["dev/apps/carts/cart.example.com-first.yaml"]).toBe(`apiVersion: example.com/v1
kind: Cart
metadata:
  name: first
  namespace: carts
  annotations:
    argocd.argoproj.io/sync-wave: "1"
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: carts
`);
  expect(manifests["dev/apps/carts/configmap-x.yaml"]).not.toContain("sync-wave");
});

test("objects of other namespaces are named for them, and lie with the others", () => {
  const role = (namespace: string) => ({
    ...custom("rbac.authorization.k8s.io/v1", "Role", "leader"),
    metadata: { name: "leader", namespace },
  });
  const shop = appOf("shop", () => [role("shop"), role("kube-system")], { alsoIn: ["kube-system"] });
  expect(pathsIn(manifestsOf({}, shop), "apps/shop")).toEqual(["role-leader.yaml", "role-leader@kube-system.yaml"]);
});

test("two bricks that share a namespace keep their folders and Applications", () => {
  const brick = (name: string) => brickOf(name, () => [configMap(name)], { namespace: "monitoring" });
  const manifests = manifestsOf({ metrics: brick("prometheus"), "metrics.long": brick("thanos") });
  expect(pathsIn(manifests, "apps")).toEqual([
    "namespaces/namespace-monitoring.yaml",
    "prometheus/configmap-prometheus.yaml",
    "thanos/configmap-thanos.yaml",
  ]);
});

test("what a file was rendered from goes with it", () => {
  const { files } = rendered(
    clusterWith({ platform: { gitops: gitopsOf(configMap("own")) }, apps: [appOf("shop", () => [configMap("x")])] }),
  );
  const of = (path: string) => files.find((file) => file.path === `dev/${path}`);
  expect(of("apps/shop/configmap-x.yaml")).toMatchObject({ object: { kind: "ConfigMap" }, app: { app: { name: "shop" } } });
  expect(of("bootstrap/configmap-own.yaml")).toMatchObject({ app: { app: { name: "argocd" } } });
  expect(of("argocd/application.argoproj.io-dev-shop.yaml")).toMatchObject({ object: { kind: "Application" } });
  expect(of("argocd/application.argoproj.io-dev-shop.yaml")).not.toHaveProperty("app");
  expect(of("bootstrap/kustomization.yaml")).not.toHaveProperty("object");
});
