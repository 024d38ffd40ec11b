import { describe, expect, test } from "vitest";
import { judged, type Manifests } from "../../testing/judged.ts";

const project = (kinds = "", namespaces = "shop"): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: team, namespace: argocd }
spec:
  sourceRepos: [https://example.com/repo]
  destinations: [${namespaces
    .split(" ")
    .map((namespace) => `{ name: dev, server: "*", namespace: ${namespace} }`)
    .join(", ")}]
  namespaceResourceBlacklist: [${kinds}]
`;

const application = (repository = "https://example.com/repo"): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: team
  source: { repoURL: ${repository}, path: clusters/dev/apps/shop, targetRevision: main }
  destination: { name: dev, namespace: shop }
`;

const settings = (namespace = "shop", value = "1"): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: ${namespace} }
data: { a: "${value}" }
`;

const quota = `
apiVersion: v1
kind: ResourceQuota
metadata: { name: quota, namespace: shop }
spec: { hard: { pods: "10" } }
`;

const noQuota = '{ group: "", kind: ResourceQuota }';

const cluster = (files: { project?: string; application?: string; settings?: string; quota?: string }): Manifests => ({
  "projects/team.yaml": files.project ?? project(),
  "applications/shop.yaml": files.application ?? application(),
  "apps/shop/configmap-settings.yaml": files.settings ?? settings(),
  ...(files.quota !== undefined && { "apps/shop/quota.yaml": files.quota }),
});

const told = (before: Manifests, after: Manifests): readonly string[] =>
  judged(before, after).filter((line) => line.includes(" not-permitted "));

describe("an object", () => {
  test("of a kind that its project forbids", () => {
    const forbidding = project(noQuota);
    expect(told(cluster({ project: forbidding }), cluster({ project: forbidding, quota }))).toEqual([
      "REJECTED not-permitted ResourceQuota shop/quota",
    ]);
    expect(told(cluster({}), cluster({ quota }))).toEqual([]);
  });

  test("in a namespace that its project does not name", () => {
    expect(told(cluster({}), cluster({ settings: settings("other") }))).toEqual(["REJECTED not-permitted ConfigMap other/settings"]);
  });

  test("that was refused before is no news", () => {
    const other = (value: string) => cluster({ settings: settings("other", value) });
    expect(told(other("1"), other("2"))).toEqual([]);
  });
});

describe("a project", () => {
  test("that no longer permits what is there", () => {
    expect(told(cluster({ quota }), cluster({ quota, project: project(noQuota) }))).toEqual([
      "REJECTED not-permitted AppProject argocd/team",
    ]);
  });

  test("that forbids what nobody has", () => {
    expect(told(cluster({}), cluster({ project: project(noQuota) }))).toEqual([]);
  });

  test("that goes to less places, of which none is in use", () => {
    expect(told(cluster({ project: project("", "shop spare") }), cluster({}))).toEqual([]);
  });
});

test("an Application from a repository that its project does not name", () => {
  expect(told(cluster({}), cluster({ application: application("https://example.com/other") }))).toEqual([
    "REJECTED not-permitted Application argocd/shop",
  ]);
});
