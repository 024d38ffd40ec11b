import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { appProjectWidened } from "./app-project-widened.ts";
import { openAppProjectAdded } from "./open-app-project-added.ts";

const spec = {
  sourceRepos: "[https://github.com/example/shop.git]",
  destinations: "[{ server: https://kubernetes.default.svc, namespace: shop }]",
  clusterResourceWhitelist: "[]",
  namespaceResourceWhitelist: '[{ group: "", kind: ConfigMap }]',
};
const project = (more: Partial<typeof spec> & Readonly<Record<string, string>> = {}): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec: { ${Object.entries({ ...spec, ...more })
  .map(([field, value]) => `${field}: ${value}`)
  .join(", ")} }
`;

test.each([
  ["sourceRepos", '["*"]', "repository *"],
  ["sourceRepos", "[https://github.com/example/shop.git, https://github.com/other/x]", "repository https://github.com/other/x"],
  ["destinations", "[{ server: https://kubernetes.default.svc, namespace: '*' }]", "namespace * of https://kubernetes.default.svc"],
  [
    "clusterResourceWhitelist",
    "[{ group: rbac.authorization.k8s.io, kind: ClusterRole }]",
    "cluster-wide ClusterRole.rbac.authorization.k8s.io",
  ],
  ["namespaceResourceWhitelist", '[{ group: "", kind: "*" }]', "*"],
  ["namespaceResourceWhitelist", "null", "every kind in its namespaces"],
  ["sourceNamespaces", "[shop]", "Applications in namespace shop"],
  ["roles", "[{ name: dev, groups: [devs] }]", "role 'dev': group devs"],
])("%s: %s", (field, value, what) => {
  const after = value === "null" ? project().replace(/, namespaceResourceWhitelist.*(?= })/, "") : project({ [field]: value });
  expect(messagesOf(appProjectWidened, project(), after)).toEqual([`AppProject argocd/shop newly permits ${what}`]);
});

test("its fields", () => {
  expect(judged(project(), project({ sourceRepos: '["*"]' }))).toEqual([
    "SECURITY app-project-widened AppProject argocd/shop: spec.sourceRepos[0], spec.sourceRepos[0]",
  ]);
});

test.each([
  ["another spelling of a repository", { sourceRepos: "[https://github.com/Example/shop]" }],
  ["nothing", { sourceRepos: "[]" }],
  ["a denial", { sourceRepos: "[https://github.com/example/shop.git, '!https://github.com/example/x']" }],
])("%s", (_, more) => {
  expect(messagesOf(appProjectWidened, project(), project(more))).toEqual([]);
});

test("what a pattern permitted already, and a denial that goes", () => {
  const was = project({ sourceRepos: "[https://github.com/example/*]" });
  expect(messagesOf(appProjectWidened, was, project())).toEqual([]);
  const denied = project({ sourceRepos: "['*', '!https://github.com/example/x']" });
  expect(messagesOf(appProjectWidened, denied, project({ sourceRepos: "['*']" }))).toEqual([
    "AppProject argocd/shop newly permits repository https://github.com/example/x",
  ]);
});

test("one more kind in its own namespaces is shown and does not block, unless it leads further", () => {
  const kinds = (kind: string): string =>
    project({ namespaceResourceWhitelist: `[{ group: "", kind: ConfigMap }, { group: x, kind: ${kind} }]` });
  const dangers = (after: string) => judged(project(), after).map((line) => line.split(" ")[0]);
  expect(dangers(kinds("PodMonitor"))).toEqual(["CONFIG"]);
  expect(dangers(kinds("RoleBinding"))).toEqual(["SECURITY"]);
});

test("a new project", () => {
  expect(messagesOf(openAppProjectAdded, "", project({ sourceRepos: '["*"]' }))).toEqual([
    "AppProject argocd/shop permits any repository to whoever can write an Application",
  ]);
  expect(messagesOf(openAppProjectAdded, "", project())).toEqual([]);
});
