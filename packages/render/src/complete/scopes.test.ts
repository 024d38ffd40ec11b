import type { App, KindScope } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, chartOf, completedWith, configMap, custom } from "../testing/in-memory.ts";
import { scopeOfObject } from "./scopes.ts";

const cart = (scope: KindScope["scope"]): KindScope => ({ group: "example.com", kind: "Cart", scope });
const crd = (scope: unknown) => ({
  ...custom("apiextensions.k8s.io/v1", "CustomResourceDefinition", "carts.example.com"),
  spec: { group: "example.com", scope, names: { kind: "Cart", plural: "carts" } },
});

/** The scope of Cart where nothing is known but what is given. */
const scopeWith = (...apps: readonly App[]) => completedWith({ apps }).scopeOf("example.com", "Cart");

test.each(["Cluster", "Namespaced"] as const)("a lock says that a kind is %s", (scope) => {
  expect(scopeWith(appOf("carts", () => [chartOf("carts", { brings: [cart(scope)] })]))).toBe(scope);
});

test.each(["Cluster", "Namespaced"] as const)("a CRD in the same cluster says that a kind is %s", (scope) => {
  expect(scopeWith(appOf("carts", () => [crd(scope)]))).toBe(scope);
});

test.each(["Cluster", "Namespaced"] as const)("an app says that a kind, whose CRD a cloud installs, is %s", (scope) => {
  expect(scopeWith(appOf("shop", () => [], { kinds: [cart(scope)] }))).toBe(scope);
});

test("where an app says otherwise than the CRD or the lock, whatever their order, the app is wrong", () => {
  const wrong = appOf("shop", () => [], { kinds: [cart("Cluster")] });
  const right = [appOf("carts", () => [crd("Namespaced")]), appOf("carts", () => [chartOf("carts", { brings: [cart("Namespaced")] })])];
  for (const app of right) expect([scopeWith(wrong, app), scopeWith(app, wrong)]).toEqual(["Namespaced", "Namespaced"]);
});

test.each([
  ["another group", "example.org", "Cart", undefined],
  ["another kind", "example.com", "Basket", undefined],
  ["a kind of Kubernetes", "apps", "Deployment", "Namespaced"],
  ["a cluster kind of Kubernetes", "rbac.authorization.k8s.io", "ClusterRole", "Cluster"],
  ["a kind of Kubernetes' core", "", "Namespace", "Cluster"],
])("%s", (_, group, kind, scope) => {
  const { scopeOf } = completedWith({ apps: [appOf("carts", () => [crd("Namespaced")])] });
  expect(scopeOf(group, kind)).toBe(scope);
});

test("an app cannot say that a kind of Kubernetes is something else", () => {
  const { scopeOf } = completedWith({
    apps: [appOf("shop", () => [], { kinds: [{ group: "apps", kind: "Deployment", scope: "Cluster" }] })],
  });
  expect(scopeOf("apps", "Deployment")).toBe("Namespaced");
});

test.each([
  crd("Galactic"),
  { ...crd("Cluster"), spec: undefined },
  { ...crd("Cluster"), spec: { group: "example.com", scope: "Cluster" } },
  { ...crd("Cluster"), spec: { group: 1, scope: "Cluster", names: { kind: "Cart" } } },
  { ...crd("Cluster"), spec: { group: "example.com", scope: "Cluster", names: { kind: 1 } } },
  { ...crd("Cluster"), kind: "Other" },
])("a CRD that says nothing: %j", (object) => {
  expect(scopeWith(appOf("carts", () => [object]))).toBeUndefined();
});

test("a namespace that the author wrote says that the object lives in one; without it nothing does", () => {
  const nothing = () => undefined;
  expect(scopeOfObject(custom("example.com/v1", "Cart", "x", { namespace: "shop" }), nothing)).toBe("Namespaced");
  expect(scopeOfObject(custom("example.com/v1", "Cart", "x"), nothing)).toBeUndefined();
  expect(scopeOfObject(custom("example.com/v1", "Cart", "x", { namespace: "shop" }), () => "Cluster")).toBe("Cluster");
});

test("objects of a kind of which nothing says where it lives, in no namespace where it should, or in one not declared", () => {
  const cartsCrd = brickOf("carts", () => [crd("Cluster")]);
  const shop = appOf(
    "shop",
    () => [
      custom("example.com/v1", "Cart", "in-one", { namespace: "shop" }),
      custom("example.com/v1", "Basket", "unknown"),
      { ...configMap("elsewhere"), metadata: { name: "elsewhere", namespace: "kube-system" } },
      { ...configMap("there-too"), metadata: { name: "there-too", namespace: "monitoring" } },
    ],
    { alsoIn: ["monitoring"] },
  );
  const { problems, apps } = completedWith({ platform: { carts: cartsCrd }, apps: [shop] });
  const about = { cluster: "dev", app: "shop", pointer: "/metadata/namespace", file: "apps/shop/app.ts" };
  expect(problems).toEqual([
    {
      ...about,
      rule: "undeclared-namespace",
      object: "Cart shop/in-one",
      message: "has namespace 'shop', but a Cart lives in none",
      remedy: "leave the namespace out",
    },
    {
      ...about,
      rule: "unknown-scope",
      object: "Basket unknown",
      message: "nothing in this cluster says whether a Basket lives in a namespace",
      remedy: "put the brick that brings its CRD into the platform, or list the kind in the app's `kinds`",
    },
    {
      ...about,
      rule: "undeclared-namespace",
      object: "ConfigMap kube-system/elsewhere",
      message: "is in namespace 'kube-system', which its app does not declare",
      remedy: `leave the namespace out for 'shop', or declare \`alsoIn: ["kube-system"]\``,
    },
  ]);
  expect(apps[1]?.objects.map(({ metadata }) => metadata.namespace)).toEqual(["monitoring"]);
});
