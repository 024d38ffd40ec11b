import { environment } from "@ashlar/model";
import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { clusterWith } from "../testing/in-memory.ts";
import { rootOf } from "./root.ts";

test("root may sync Applications and AppProjects, and nothing else; removing it removes nothing", () => {
  const [project, application] = rootOf(clusterWith({ name: "prod-eu" }).cluster).map(toYaml);
  expect(project).toBe(`apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: prod-eu-root
  namespace: argocd
  finalizers:
  - resources-finalizer.argocd.argoproj.io
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: root
    ashlar.dev/environment: dev
    ashlar.dev/team: root
spec:
  clusterResourceWhitelist: []
  description: The Applications and AppProjects of prod-eu, and nothing else
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
  expect(application).toBe(`apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: prod-eu-root
  namespace: argocd
  annotations:
    argocd.argoproj.io/compare-options: ServerSideDiff=false
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: root
    ashlar.dev/environment: dev
    ashlar.dev/team: root
spec:
  destination:
    namespace: argocd
    server: https://kubernetes.default.svc
  project: prod-eu-root
  source:
    path: clusters/prod-eu/argocd
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

test("root is synced, and removed, as its environment says", () => {
  const [, application] = rootOf(clusterWith({ environment: environment({ name: "prod", removal: "by hand", sync: "by hand" }) }).cluster);
  expect(application?.metadata.annotations).toMatchObject({ "argocd.argoproj.io/sync-options": "Prune=false" });
  expect(application?.spec).not.toHaveProperty("syncPolicy.automated");
});
