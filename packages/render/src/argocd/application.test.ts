import { environment } from "@ashlar/model";
import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { chartOf, clusterWith, gitFolderOf } from "../testing/in-memory.ts";
import { application, type Deployed } from "./application.ts";

const shop: Deployed = {
  ...clusterWith({}),
  name: "shop",
  namespace: "web",
  team: "shops",
  band: "apps",
  folder: "clusters/dev/apps/shop",
  sources: [],
  cascade: true,
};
const chart = chartOf("cache", {}, { version: "1.2.3", release: "shop-cache", values: { replicas: 3 } });

const yamlOf = (more: Partial<Deployed>) => toYaml(application({ ...shop, ...more }));
const specOf = (more: Partial<Deployed>) => application({ ...shop, ...more }).spec;
const metadataOf = (more: Partial<Deployed>) => application({ ...shop, ...more }).metadata;
const inEnvironment = (more: Parameters<typeof environment>[0]) => ({ cluster: clusterWith({ environment: environment(more) }).cluster });

test("a folder of ours: its source never changes, so it is tried without end", () => {
  expect(yamlOf({})).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: dev-shop
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=true
    argocd.argoproj.io/manifest-generate-paths: /clusters/dev/apps/shop
    argocd.argoproj.io/sync-wave: "0"
  finalizers:
  - resources-finalizer.argocd.argoproj.io
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: shop
    ashlar.dev/environment: dev
    ashlar.dev/team: shops
spec:
  destination:
    namespace: web
    server: https://kubernetes.default.svc
  project: dev-shop
  source:
    path: clusters/dev/apps/shop
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

test("a chart alone: a fix changes the Application itself, which a running retry would not see, so retries end", () => {
  const { folder: _, ...upstream } = shop;
  expect(toYaml(application({ ...upstream, sources: [chart], band: "operators", cascade: false }))).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: dev-shop
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=true
    argocd.argoproj.io/sync-wave: "-20"
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: shop
    ashlar.dev/environment: dev
    ashlar.dev/team: shops
spec:
  destination:
    namespace: web
    server: https://kubernetes.default.svc
  project: dev-shop
  source:
    chart: cache
    helm:
      releaseName: shop-cache
      valuesObject:
        replicas: 3
    repoURL: https://charts.example.com
    targetRevision: 1.2.3
  syncPolicy:
    automated:
      prune: true
      selfHeal: true
    retry:
      backoff:
        duration: 5s
        factor: 2
        maxDuration: 3m
      limit: 10
      refresh: true
    syncOptions:
    - ServerSideApply=true
    - SkipDryRunOnMissingResource=true
`);
});

test("a chart and a folder of ours", () => {
  expect(specOf({ sources: [chart] })).toMatchObject({
    sources: [
      { repoURL: "https://github.com/example/infra.git", path: "clusters/dev/apps/shop", targetRevision: "refs/heads/main" },
      {
        repoURL: "https://charts.example.com",
        chart: "cache",
        targetRevision: "1.2.3",
        helm: { releaseName: "shop-cache", valuesObject: { replicas: 3 } },
      },
    ],
    syncPolicy: { retry: { limit: 10 } },
  });
  expect(specOf({ sources: [chart] })).not.toHaveProperty("source");
  expect(metadataOf({ sources: [chart] }).annotations).toHaveProperty("argocd.argoproj.io/manifest-generate-paths");
});

test("a chart from an OCI registry: no scheme before the path", () => {
  const oci = chartOf("cache", {}, { repository: "quay.io/example/charts" });
  expect(specOf({ sources: [oci] })).toMatchObject({ sources: [{}, { repoURL: "quay.io/example/charts", chart: "cache" }] });
});

test("a second release of a chart leaves the CRDs to the first", () => {
  const second = { ...chart, skipCrds: true } as const;
  expect(specOf({ sources: [second] })).toMatchObject({ sources: [{}, { helm: { skipCrds: true } }] });
  expect(JSON.stringify(specOf({ sources: [chart] }))).not.toContain("skipCrds");
});

test("an upstream folder is pinned by its commit", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";
  expect(specOf({ sources: [gitFolderOf("config/crd")] })).toMatchObject({
    sources: [{}, { repoURL: "https://github.com/example/upstream.git", path: "config/crd", targetRevision: commit }],
  });
});

test("beside an upstream folder nothing limits what is looked at: there our own paths never change", () => {
  const annotations = { "argocd.argoproj.io/compare-options": "ServerSideDiff=true", "argocd.argoproj.io/sync-wave": "0" };
  expect(metadataOf({ sources: [gitFolderOf("config/crd")] }).annotations).toEqual(annotations);
});

test("where removal is by hand, the Application outlives its manifest and the root stays in sync", () => {
  const { annotations, finalizers } = metadataOf(inEnvironment({ name: "prod", removal: "by hand" }));
  expect(annotations).toEqual({
    "argocd.argoproj.io/compare-options": "ServerSideDiff=true,IgnoreExtraneous",
    "argocd.argoproj.io/manifest-generate-paths": "/clusters/dev/apps/shop",
    "argocd.argoproj.io/sync-options": "Prune=false",
    "argocd.argoproj.io/sync-wave": "0",
  });
  expect(finalizers).toEqual(["resources-finalizer.argocd.argoproj.io"]);
});

test("where a person starts each sync, nothing is automated", () => {
  const { syncPolicy } = specOf(inEnvironment({ name: "prod", sync: "by hand" })) as { syncPolicy: object };
  expect(Object.keys(syncPolicy)).toEqual(["syncOptions", "retry"]);
});

test("a cluster tracks a ref of its own", () => {
  const { cluster } = clusterWith({ git: { repo: "https://git.example.com/x.git", revision: "refs/heads/deployed/dev" } });
  expect(specOf({ cluster })).toMatchObject({
    source: { repoURL: "https://git.example.com/x.git", targetRevision: "refs/heads/deployed/dev" },
  });
});

test("the longest names fit", () => {
  const long = "x".repeat(63);
  const { metadata } = application({ ...shop, cluster: clusterWith({ name: long }).cluster, name: long, team: long });
  expect(metadata.name.length).toBeLessThanOrEqual(253);
  for (const label of Object.values(metadata.labels ?? {})) expect(label.length).toBeLessThanOrEqual(63);
});
