import { expect, test } from "vitest";
import { appOf, brickOf, chartOf, completedWith, configMap, custom, gitFolderOf } from "../testing/in-memory.ts";
import { twoOwners } from "./two-owners.ts";

const check = (...args: Parameters<typeof completedWith>) => twoOwners(completedWith(...args));
const shared = { namespace: "shared" };

test("apps whose objects differ in kind, name or namespace", () => {
  const a = appOf("a", () => [configMap("x"), custom("v1", "Secret", "x"), configMap("y")], shared);
  const b = appOf("b", () => [configMap("z"), { ...configMap("x"), metadata: { name: "x", namespace: "b" } }], {
    ...shared,
    alsoIn: ["b"],
  });
  expect(check({ apps: [a, b, appOf("c", () => [configMap("x")])] })).toEqual([]);
});

test("an object of two apps", () => {
  const app = (name: string) => appOf(name, () => [configMap("x")], shared);
  expect(check({ apps: [app("a"), app("b")] })).toEqual([
    {
      rule: "two-owners",
      message: "is made by 'a' (apps/a/app.ts) and by 'b' (apps/b/app.ts)",
      remedy: "rename one, or let one app make it",
      cluster: "dev",
      app: "b",
      object: "ConfigMap shared/x",
      file: "apps/b/app.ts",
    },
  ]);
});

test("an object that one app makes twice, in two versions", () => {
  const twice = appOf("a", () => [custom("batch/v1", "CronJob", "x"), custom("batch/v1beta1", "CronJob", "x")]);
  expect(check({ apps: [twice] })).toMatchObject([{ message: "is made twice by 'a'", object: "CronJob a/x" }]);
});

test("an object of the cluster in two apps", () => {
  const role = custom("rbac.authorization.k8s.io/v1", "ClusterRole", "reader");
  const problems = check({ apps: [appOf("a", () => [role]), appOf("b", () => [role])] });
  expect(problems).toMatchObject([{ object: "ClusterRole reader", app: "b" }]);
});

test("an object against one that a chart makes: in the app's namespace, in another, and in none", () => {
  const chart = chartOf("agent", {
    objects: [
      { group: "", kind: "ConfigMap", name: "settings" },
      { group: "rbac.authorization.k8s.io", kind: "Role", name: "leader", namespace: "kube-system" },
      { group: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "agent" },
      { group: "", kind: "ConfigMap", name: "other" },
    ],
  });
  const agent = brickOf("agent", () => [chart, configMap("settings")]);
  const roles = [
    { ...custom("rbac.authorization.k8s.io/v1", "Role", "leader"), metadata: { name: "leader", namespace: "kube-system" } },
    custom("rbac.authorization.k8s.io/v1", "ClusterRole", "agent"),
    configMap("other"),
  ];
  expect(check({ platform: { metrics: agent }, apps: [appOf("b", () => roles, { alsoIn: ["kube-system"] })] })).toMatchObject([
    { object: "ConfigMap agent/settings", message: "is made twice by 'agent'" },
    { object: "Role kube-system/leader", message: "is made by 'agent' (apps/agent/app.ts) and by 'b' (apps/b/app.ts)" },
    { object: "ClusterRole agent", message: "is made by 'agent' (apps/agent/app.ts) and by 'b' (apps/b/app.ts)" },
  ]);
});

test("two charts that make the same object", () => {
  const chart = (name: string) => chartOf(name, { objects: [{ group: "policy", kind: "PodDisruptionBudget", name: "redis" }] });
  const brick = (name: string) => brickOf(name, () => [chart(name)], shared);
  const problems = check({ platform: { a: brick("a"), b: brick("b") } });
  expect(problems).toMatchObject([{ object: "PodDisruptionBudget shared/redis", app: "b" }]);
});

const route = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", scope: "Namespaced" } as const;
const routeCrd = {
  ...custom("apiextensions.k8s.io/v1", "CustomResourceDefinition", "httproutes.gateway.networking.k8s.io"),
  spec: { group: route.group, scope: route.scope, names: { kind: route.kind } },
};

test("a CRD that two bricks bring, by a lock each or as a manifest", () => {
  const crds = brickOf("crds", () => [gitFolderOf("config/crd", { brings: [route] })]);
  const gateway = brickOf("gateway", () => [chartOf("gateway", { brings: [route] })]);
  const manifest = brickOf("manifest", () => [routeCrd]);
  const object = "CustomResourceDefinition of HTTPRoute (gateway.networking.k8s.io)";
  expect(check({ platform: { gatewayApi: crds, gateway } })).toMatchObject([{ object, app: "gateway" }]);
  expect(check({ platform: { gateway, gatewayApi: manifest } })).toMatchObject([{ object, app: "manifest" }]);
  expect(check({ platform: { gatewayApi: brickOf("crds", () => [routeCrd, { ...routeCrd, status: {} }]) } })).toMatchObject([
    { message: "is made twice by 'crds'" },
  ]);
});

test("a namespace, which the cluster makes", () => {
  const namespace = custom("v1", "Namespace", "shop");
  const locked = chartOf("agent", { objects: [{ group: "", kind: "Namespace", name: "agent" }] });
  const own = { remedy: "leave it out: the cluster makes it", rule: "two-owners", cluster: "dev" };
  expect(check({ platform: { metrics: brickOf("agent", () => [locked]) }, apps: [appOf("shop", () => [namespace])] })).toEqual([
    {
      ...own,
      message: "is made by the cluster itself (environments/dev.ts) and by 'agent' (apps/agent/app.ts)",
      object: "Namespace agent",
      app: "agent",
      file: "apps/agent/app.ts",
    },
    {
      ...own,
      message: "is made by the cluster itself (environments/dev.ts) and by 'shop' (apps/shop/app.ts)",
      object: "Namespace shop",
      app: "shop",
      file: "apps/shop/app.ts",
    },
  ]);
});
