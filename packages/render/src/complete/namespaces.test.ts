import { type AnyBrick, type App, type Ask, annotateNamespace, labelNamespace, type PodSecurity } from "@ashlar/model";
import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { appOf, brickOf, completedWith, configMap } from "../testing/in-memory.ts";

const app = (name: string, more: Partial<App> = {}) => appOf(name, () => [configMap(name)], more);
const level = (podSecurity: PodSecurity) => ({ podSecurity });

const namespacesWith = (platform: Record<string, AnyBrick>, ...apps: readonly App[]) => {
  const { namespaces, problems } = completedWith({ platform, apps });
  return { yaml: namespaces.map(toYaml).join("---\n"), names: namespaces.map(({ metadata }) => metadata.name), problems };
};

test("a namespace for each app, restricted unless the app says otherwise, that outlives its manifest", () => {
  const { yaml, problems } = namespacesWith({}, app("shop"), app("agent", level("privileged")));
  expect(problems).toEqual([]);
  expect(yaml).toBe(`apiVersion: v1
kind: Namespace
metadata:
  name: agent
  annotations:
    argocd.argoproj.io/compare-options: IgnoreExtraneous
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
  labels:
    app.kubernetes.io/managed-by: ashlar
    pod-security.kubernetes.io/enforce: privileged
    pod-security.kubernetes.io/enforce-version: v1.36
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  annotations:
    argocd.argoproj.io/compare-options: IgnoreExtraneous
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
  labels:
    app.kubernetes.io/managed-by: ashlar
    pod-security.kubernetes.io/enforce: restricted
    pod-security.kubernetes.io/enforce-version: v1.36
`);
});

test("apps and bricks that share a namespace get it once", () => {
  const shared = { namespace: "shared" };
  const gateway = brickOf("gateway", () => [configMap("gateway")], shared);
  const { names, problems } = namespacesWith({ gateway }, app("cart", shared), app("shop", { ...shared, podSecurity: "restricted" }));
  expect(names).toEqual(["shared"]);
  expect(problems).toEqual([]);
});

test("apps that share a namespace and want different levels", () => {
  const shared = { namespace: "shared" };
  const { problems } = namespacesWith({}, app("cart", shared), app("agent", { ...shared, ...level("privileged") }));
  expect(problems).toEqual([
    {
      rule: "pod-security",
      message: "the apps in namespace 'shared' want different Pod Security levels (cart: restricted, agent: privileged)",
      remedy: "give them namespaces of their own",
      cluster: "dev",
      file: "environments/dev.ts",
    },
  ]);
});

test.each(["default", "kube-node-lease", "kube-public", "kube-system"])("%s is there from the start and not ours", (namespace) => {
  expect(namespacesWith({}, app("agent", { namespace }), app("shop")).names).toEqual(["shop"]);
});

test("where an app only may write is not made for it", () => {
  expect(namespacesWith({}, app("shop", { alsoIn: ["kube-system", "gmp-public"] })).names).toEqual(["shop"]);
});

test("a brick that deploys nothing, since the cloud runs it, gets no namespace", () => {
  const metrics = brickOf("managed-prometheus", () => [], { namespace: "gmp-public" });
  expect(namespacesWith({ metrics }, app("shop")).names).toEqual(["shop"]);
});

const mesh = (name: string, ...asks: readonly Ask[]) => brickOf(name, () => [configMap(name), ...asks]);
const labelled = (labels: Record<string, string>) => labelNamespace("shop", labels);

test("labels that bricks ask for stand beside ours; the asked Pod Security level wins", () => {
  const platform = {
    mesh: mesh("mesh", labelled({ "mesh.example.com/mode": "ambient", "pod-security.kubernetes.io/enforce": "baseline" })),
    policy: mesh("policy", labelled({ "policy.example.com/audit": "true", "mesh.example.com/mode": "ambient" })),
  };
  const { yaml, problems } = namespacesWith(platform, app("shop"));
  expect(problems).toEqual([]);
  expect(yaml).toContain(`  name: shop
  annotations:
    argocd.argoproj.io/compare-options: IgnoreExtraneous
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
  labels:
    app.kubernetes.io/managed-by: ashlar
    mesh.example.com/mode: ambient
    pod-security.kubernetes.io/enforce: baseline
    pod-security.kubernetes.io/enforce-version: v1.36
    policy.example.com/audit: "true"
`);
});

test.each<[string, Ask, string, string]>([
  [
    "a namespace that nobody makes",
    labelNamespace("kube-system", { a: "b" }),
    "no-namespace",
    "asks for labels on namespace 'kube-system', which this cluster does not make",
  ],
  [
    "another ask",
    { ask: "quota", to: "namespaces", namespace: "shop", labels: {} },
    "unknown-ask",
    "asks 'quota' of the namespaces, which take labels and annotations and nothing else",
  ],
  [
    "labels that are no texts",
    { ...labelled({}), labels: { a: 1 } },
    "unknown-ask",
    "asks 'namespace-labels' of the namespaces, which take labels and annotations and nothing else",
  ],
  [
    "no namespace named",
    { ...labelled({}), namespace: undefined },
    "unknown-ask",
    "asks 'namespace-labels' of the namespaces, which take labels and annotations and nothing else",
  ],
  [
    "no labels",
    { ...labelled({}), labels: null },
    "unknown-ask",
    "asks 'namespace-labels' of the namespaces, which take labels and annotations and nothing else",
  ],
])("an ask that cannot be fulfilled: %s", (_, ask, rule, message) => {
  const { problems } = namespacesWith({ mesh: mesh("mesh", ask) }, app("shop"));
  expect(problems).toMatchObject([{ rule, message, app: "mesh", cluster: "dev", file: "environments/dev.ts" }]);
});

test("two that ask for different values of one label", () => {
  const platform = {
    mesh: mesh("mesh", labelled({ "example.com/mode": "ambient" })),
    other: mesh("other", labelled({ "example.com/mode": "sidecar" })),
  };
  expect(namespacesWith(platform, app("shop")).problems).toMatchObject([
    {
      rule: "two-labels",
      message: "wants example.com/mode: sidecar on namespace 'shop', and 'mesh' wants example.com/mode: ambient",
      app: "other",
    },
  ]);
});

test("annotations that bricks ask for stand beside ours", () => {
  const platform = { mesh: mesh("mesh", annotateNamespace("shop", { "mesh.example.com/inject": "enabled" })) };
  const { yaml, problems } = namespacesWith(platform, app("shop"));
  expect(problems).toEqual([]);
  expect(yaml).toContain(`  name: shop
  annotations:
    argocd.argoproj.io/compare-options: IgnoreExtraneous
    argocd.argoproj.io/sync-options: Prune=false,Delete=false
    mesh.example.com/inject: enabled
`);
});
