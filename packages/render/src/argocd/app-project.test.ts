import { environment } from "@ashlar/model";
import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { clusterWith } from "../testing/in-memory.ts";
import { appProject } from "./app-project.ts";

test("all is exact, in a fixed order, and named once", () => {
  const project = appProject({
    cluster: clusterWith({ name: "prod-eu" }).cluster,
    name: "web",
    team: "shop",
    description: "What team shop deploys",
    repositories: new Set(["https://b.example.com", "https://a.example.com"]),
    namespaces: ["web", "shop", "web"],
    clusterKinds: [
      { group: "rbac.authorization.k8s.io", kind: "ClusterRole" },
      { group: "", kind: "Namespace" },
    ],
    namespacedKinds: [
      { group: "apps", kind: "Deployment" },
      { group: "", kind: "Service" },
      { group: "apps", kind: "Deployment" },
      { group: "", kind: "ConfigMap" },
    ],
  });
  expect(toYaml(project)).toBe(`apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: prod-eu-web
  namespace: argocd
  annotations:
    argocd.argoproj.io/sync-wave: "-50"
  finalizers:
  - resources-finalizer.argocd.argoproj.io
  labels:
    app.kubernetes.io/managed-by: ashlar
    app.kubernetes.io/part-of: web
    ashlar.dev/environment: dev
    ashlar.dev/team: shop
spec:
  clusterResourceWhitelist:
  - kind: Namespace
    group: ""
  - kind: ClusterRole
    group: rbac.authorization.k8s.io
  description: What team shop deploys
  destinations:
  - namespace: shop
    server: https://kubernetes.default.svc
  - namespace: web
    server: https://kubernetes.default.svc
  namespaceResourceWhitelist:
  - kind: ConfigMap
    group: ""
  - kind: Service
    group: ""
  - kind: Deployment
    group: apps
  sourceRepos:
  - https://a.example.com
  - https://b.example.com
`);
});

test("where removal is by hand, it outlives its manifest, as the Applications do that need it", () => {
  const { cluster } = clusterWith({ environment: environment({ name: "prod", removal: "by hand" }) });
  const nothing = { repositories: [], namespaces: [], clusterKinds: [], namespacedKinds: [] };
  expect(appProject({ cluster, name: "shop", team: "shop", description: "", ...nothing }).metadata.annotations).toEqual({
    "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
    "argocd.argoproj.io/sync-options": "Prune=false",
    "argocd.argoproj.io/sync-wave": "-50",
  });
});

test("what a lock says of an object does not get into the project", () => {
  const locked = { group: "", kind: "ConfigMap", name: "settings", namespace: "web" };
  const { cluster } = clusterWith({});
  const about = { cluster, name: "shop", team: "shop", description: "", repositories: [], namespaces: [], clusterKinds: [] };
  expect(appProject({ ...about, namespacedKinds: [locked] }).spec).toMatchObject({
    namespaceResourceWhitelist: [{ group: "", kind: "ConfigMap" }],
  });
});
