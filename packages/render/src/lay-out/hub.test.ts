import { environment } from "@ashlar/model";
import { expect, test } from "vitest";
import type { LoadedCluster } from "../load/load-environments.ts";
import { appOf, brickOf, chartOf, clusterWith, configMap, rendered } from "../testing/in-memory.ts";
import { gitopsOf } from "../testing/manifests-of.ts";
import { refused } from "../testing/refused.ts";

const shop = appOf("shop", () => [configMap("x")]);
const dev = clusterWith({ platform: { gitops: gitopsOf() }, apps: [shop] });
const hub = dev.cluster;

/** A cluster `staging` that dev's Argo CD syncs. */
const spoke = (spec: Parameters<typeof clusterWith>[0] = {}): LoadedCluster => ({
  ...clusterWith({ name: "staging", hub, platform: { metrics: brickOf("agent", () => [chartOf("agent")]) }, apps: [shop], ...spec }),
  module: "environments/staging.ts",
});

const manifestsOf = (...clusters: readonly LoadedCluster[]) => {
  const { manifests, texts, problems, files } = rendered(...clusters);
  expect(problems).toEqual([]);
  expect(refused(files)).toEqual({});
  return { manifests, texts };
};

const application = (name: string): string => `application.argoproj.io-${name}.yaml`;
const project = (name: string): string => `appproject.argoproj.io-${name}.yaml`;

test("nothing of it is applied by a person, and its Applications lie in a folder that only the hub reads", () => {
  const { manifests } = manifestsOf(dev, spoke());
  const paths = Object.keys(manifests).filter((path) => path.startsWith("staging/"));
  expect(paths.sort()).toEqual([
    "staging/apps/namespaces/namespace-agent.yaml",
    "staging/apps/namespaces/namespace-shop.yaml",
    "staging/apps/shop/configmap-x.yaml",
    `staging/argocd-of-dev/${application("staging-agent")}`,
    `staging/argocd-of-dev/${application("staging-namespaces")}`,
    `staging/argocd-of-dev/${application("staging-shop")}`,
    `staging/argocd-of-dev/${project("staging-agent")}`,
    `staging/argocd-of-dev/${project("staging-namespaces")}`,
    `staging/argocd-of-dev/${project("staging-shop")}`,
  ]);
});

test("its Applications name the cluster as the hub knows it, and no address", () => {
  const { manifests } = manifestsOf(dev, spoke());
  expect(manifests[`staging/argocd-of-dev/${application("staging-shop")}`]).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: staging-shop
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=true
    argocd.argoproj.io/manifest-generate-paths: /clusters/staging/apps/shop
    argocd.argoproj.io/sync-wave: "0"
  finalizers:
  - resources-finalizer.argocd.argoproj.io
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: shop
    ashlar.dev/cluster: staging
    ashlar.dev/environment: dev
    ashlar.dev/team: shop
spec:
  destination:
    name: staging
    namespace: shop
  project: staging-shop
  source:
    path: clusters/staging/apps/shop
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
  expect(manifests[`staging/argocd-of-dev/${project("staging-shop")}`]).toContain(`  destinations:
  - name: staging
    namespace: shop
  namespaceResourceWhitelist:
`);
  const all = Object.entries(manifests).filter(([path]) => path.startsWith("staging/"));
  for (const [, text] of all) expect(text).not.toContain("server:");
});

test("the hub's folder brings its root: into the hub's own cluster, at the revision of the other", () => {
  const git = { ...hub.git, revision: "refs/heads/deployed/staging" };
  const { manifests } = manifestsOf(dev, spoke({ git }));
  expect(manifests[`dev/argocd/${application("staging-root")}`]).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: staging-root
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=false
    argocd.argoproj.io/sync-wave: "0"
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: root
    ashlar.dev/cluster: staging
    ashlar.dev/environment: dev
    ashlar.dev/team: root
spec:
  destination:
    namespace: argocd
    server: https://kubernetes.default.svc
  project: staging-root
  source:
    path: clusters/staging/argocd-of-dev
    repoURL: https://github.com/example/infra.git
    targetRevision: refs/heads/deployed/staging
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
  expect(manifests[`dev/argocd/${project("staging-root")}`]).toBe(`apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: staging-root
  namespace: argocd
  annotations:
    argocd.argoproj.io/sync-wave: "-50"
  finalizers:
  - resources-finalizer.argocd.argoproj.io
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: root
    ashlar.dev/cluster: staging
    ashlar.dev/environment: dev
    ashlar.dev/team: root
spec:
  clusterResourceWhitelist: []
  description: The Applications and AppProjects of staging, and nothing else
  destinations:
  - namespace: argocd
    server: https://kubernetes.default.svc
  namespaceResourceWhitelist:
  - kind: AppProject
    group: argoproj.io
  - kind: Application
    group: argoproj.io
  sourceRepos:
  - https://github.com/example/infra.git
`);
});

test("a root in the last wave of the hub's root: nothing waits for it", () => {
  const { manifests } = manifestsOf(dev, spoke());
  const waves = Object.entries(manifests).flatMap(([path, text]) =>
    path.startsWith("dev/argocd/") ? [Number(/sync-wave: "(.+)"/.exec(text)?.[1])] : [],
  );
  expect(Math.max(...waves)).toBe(0);
});

test("root is removed, and synced, as the environment of its own cluster says, not that of the hub", () => {
  const prod = environment({ name: "prod", removal: "by hand", sync: "by hand" });
  const { manifests } = manifestsOf(dev, spoke({ environment: prod }));
  for (const path of [application("staging-root"), project("staging-root")])
    expect(manifests[`dev/argocd/${path}`]).toContain("argocd.argoproj.io/sync-options: Prune=false\n");
  expect(manifests[`dev/argocd/${application("staging-root")}`]).not.toContain("automated:");
  expect(manifests[`dev/argocd/${application("dev-shop")}`]).toContain("automated:");
});

test("its root comes from its own module, whatever folder it lies in; a hub keeps what it had", () => {
  const { texts } = manifestsOf(dev, spoke());
  const { texts: alone } = manifestsOf(dev);
  expect(texts[`dev/argocd/${application("staging-root")}`]).toMatch(/^# Rendered by ashlar from environments\/staging.ts\n/);
  expect(texts).toMatchObject(alone);
  const added = Object.keys(texts).filter((path) => path.startsWith("dev/") && !(path in alone));
  expect(added.sort()).toEqual([`dev/argocd/${application("staging-root")}`, `dev/argocd/${project("staging-root")}`]);
});

test("all its namespaces are synced: there is no bootstrap that brings one", () => {
  const { manifests } = manifestsOf(dev, spoke({ apps: [appOf("tunnel", () => [configMap("x")], { namespace: "argocd" })] }));
  expect(manifests).toHaveProperty(["staging/apps/namespaces/namespace-argocd.yaml"]);
  expect(manifests[`staging/argocd-of-dev/${application("staging-namespaces")}`]).toContain(
    "  destination:\n    name: staging\n    namespace: argocd\n",
  );
});

test("the same bytes in whatever order the clusters were loaded", () => {
  const [one, two] = [spoke(), spoke({ name: "prod-eu" })];
  expect(manifestsOf(two, dev, one).texts).toEqual(manifestsOf(dev, one, two).texts);
});

test("nothing that a cluster's own Argo CD was told is read by a hub, and the other way round", () => {
  const own = manifestsOf(dev, spoke());
  const { hub: _, ...alone } = spoke({ platform: { gitops: gitopsOf() } }).cluster;
  const back = manifestsOf(dev, { ...spoke(), cluster: alone });
  const folder = (manifests: object, start: string) => Object.keys(manifests).filter((path) => path.startsWith(start)).length;
  expect([folder(own.manifests, "staging/argocd/"), folder(own.manifests, "staging/argocd-of-dev/")]).toEqual([0, 6]);
  expect([folder(back.manifests, "staging/argocd/"), folder(back.manifests, "staging/argocd-of-dev/")]).toEqual([6, 0]);
});
