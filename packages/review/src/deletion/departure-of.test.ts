import { expect, test } from "vitest";
import { describeDeparture } from "./describe-departure.ts";
import { applicationOf, clusterOf, other, rootOf, type Shop, thingOf } from "./testing/a-cluster.ts";
import { departure } from "./testing/departure.ts";

const pruned = (thing: string, shop?: Shop, after = shop): string | undefined =>
  departure(clusterOf(applicationOf("shop", shop), { thing, other }), clusterOf(applicationOf("shop", after), { other }))?.path;

const cascaded = (thing: string, shop?: Shop): string | undefined =>
  departure(clusterOf(applicationOf("shop", shop), { thing, other }), clusterOf(undefined, {}))?.path;

const syncOptions = (value: string): string => `{ argocd.argoproj.io/sync-options: "${value}" }`;
const hook = "{ argocd.argoproj.io/hook: PreSync }";
const keep = "{ helm.sh/resource-policy: keep }";
const policy = (options: string): string => `{ automated: { prune: true }, syncOptions: ["${options}"] }`;
const thing = thingOf();

// What a sync, and the removal of its Application, do with an object, by what the object says (Argo CD 3.5; seen live by
// scripts/live/scenarios/departures.scenario.ts).
test.each([
  ["nothing said", "{}", "pruned", "cascaded"],
  ["Prune=false", syncOptions("Prune=false"), "kept", "cascaded"],
  ["Delete=false", syncOptions("Delete=false"), "pruned", "kept"],
  ["Prune=false,Delete=false", syncOptions("Prune=false,Delete=false"), "kept", "kept"],
  ["Prune=confirm", syncOptions("Prune=confirm"), "awaits-confirmation", "awaits-confirmation"],
  ["Delete=confirm", syncOptions("Delete=confirm"), "pruned", "awaits-confirmation"],
  ["helm keep", keep, "pruned", "kept"],
  ["a hook", hook, "orphaned", "cascaded"],
])("%s", (_, annotations, whenPruned, whenCascaded) => {
  expect([pruned(thingOf(annotations)), cascaded(thingOf(annotations))]).toEqual([whenPruned, whenCascaded]);
});

test("an option of the Application holds for all that says nothing itself", () => {
  expect(pruned(thing, { policy: policy("Prune=false") })).toBe("kept");
  expect(pruned(thingOf(syncOptions("Prune=true")), { policy: policy("Prune=false") })).toBe("pruned");
  expect(cascaded(thing, { policy: policy("Delete=false") })).toBe("kept");
  expect(cascaded(thingOf(syncOptions("Delete=true")), { policy: policy("Delete=false") })).toBe("cascaded");
});

test("an Application that does not prune, or is synced by hand, leaves it", () => {
  expect(pruned(thing, { policy: "{ automated: {} }" })).toBe("orphaned");
  expect(pruned(thing, { policy: "{}" })).toBe("orphaned");
  expect(pruned(thing, {}, { policy: "{ automated: { enabled: false, prune: true } }" })).toBe("orphaned");
});

test("an Application that is led to another cluster leaves it behind, be it in the tree or not", () => {
  const elsewhere = applicationOf("shop", { server: "https://other.example.com" });
  const before = clusterOf(applicationOf("shop"), { thing, other });
  expect(departure(before, clusterOf(elsewhere, { other }))?.path).toBe("orphaned");
  expect(departure(before, clusterOf(elsewhere, { thing, other }))?.path).toBe("orphaned");
});

test("the last object of an Application is not pruned, unless it may be empty or a chart is left", () => {
  const before = (shop: string) => clusterOf(shop, { thing });
  expect(departure(before(applicationOf("shop")), clusterOf(applicationOf("shop"), {}))?.path).toBe("kept");
  const mayBeEmpty = applicationOf("shop", { policy: "{ automated: { prune: true, allowEmpty: true } }" });
  expect(departure(before(mayBeEmpty), clusterOf(mayBeEmpty, {}))?.path).toBe("pruned");
  const chart = "sources:\n  - { repoURL: https://charts.example.com, chart: web, targetRevision: 1.0.0 }\n  - ";
  const withChart = applicationOf("shop").replace("source: ", chart);
  expect(departure(before(withChart), clusterOf(withChart, {}))?.path).toBe("pruned");
});

test("a hook that is left does not keep an Application from being empty", () => {
  const [before, after] = [
    { thing, hook: other.replace("namespace: shop", `namespace: shop, annotations: ${hook}`) },
    { hook: other.replace("namespace: shop", `namespace: shop, annotations: ${hook}`) },
  ];
  expect(departure(clusterOf(applicationOf("shop"), before), clusterOf(applicationOf("shop"), after))?.path).toBe("kept");
});

test("an Application that goes: with a finalizer, without, in the background, kept by hand, by a root that does not prune", () => {
  expect(cascaded(thing)).toBe("cascaded");
  expect(cascaded(thing, { metadata: "finalizers: []" })).toBe("orphaned");
  expect(cascaded(thing, { metadata: "finalizers: [resources-finalizer.argocd.argoproj.io/background]" })).toBe("cascaded");
  expect(cascaded(thing, { metadata: "finalizers: [example.com/other]" })).toBe("orphaned");
  // The Application lives on, and finds its folder gone.
  expect(
    cascaded(thing, { metadata: `finalizers: [resources-finalizer.argocd.argoproj.io], annotations: ${syncOptions("Prune=false")}` }),
  ).toBe("kept");
  const root = rootOf("{ automated: {} }");
  expect(departure(clusterOf(applicationOf("shop"), { thing, other }, root), clusterOf(undefined, {}, root))?.path).toBe("kept");
});

test("an Application that lives on without its manifest goes on pruning, and why it stays is not why they do", () => {
  const kept = applicationOf("shop", { metadata: `annotations: ${syncOptions("Prune=false")}` });
  const found = departure(clusterOf(kept, { thing, other }), clusterOf(undefined, { other }));
  expect(found && describeDeparture(found)).toBe(
    "pruned by Application dev-shop: the Application itself stays (Prune=false) and goes on syncing",
  );
});

test("one object that asks holds up all that goes with its Application", () => {
  const asker = other.replace("namespace: shop", `namespace: shop, annotations: ${syncOptions("Delete=confirm")}`);
  const before = clusterOf(applicationOf("shop"), { thing, asker });
  expect(departure(before, clusterOf(undefined, {}))?.path).toBe("awaits-confirmation");
});

test("a namespace takes along what lives in it, whatever that says", () => {
  const namespace = "{ apiVersion: v1, kind: Namespace, metadata: { name: shop } }";
  const kept = thingOf(syncOptions("Prune=false,Delete=false"));
  const found = departure(clusterOf(applicationOf("shop"), { thing: kept, other, namespace }), clusterOf(applicationOf("shop"), { other }));
  expect(found).toEqual({
    path: "pruned",
    by: "dev-shop",
    because: ["Namespace shop takes it along"],
  });
});

test("an object that another Application syncs now has moved, with what the first does with it", () => {
  const files = { "bootstrap/root.yaml": rootOf(), "argocd/shop.yaml": applicationOf("shop"), "argocd/new.yaml": applicationOf("new") };
  const before = { ...files, "apps/shop/thing.yaml": thing, "apps/shop/other.yaml": other };
  const after = { ...files, "apps/new/thing.yaml": thing, "apps/shop/other.yaml": other };
  expect(departure(before, after)).toMatchObject({ path: "moved", by: "dev-shop", to: "dev-new", released: "pruned" });
  expect(departure(before, before)).toBeUndefined();
});

test("an object that no Application syncs any more, though it is in the tree", () => {
  const narrowed = applicationOf("shop").replace("targetRevision: main", "targetRevision: main, directory: { exclude: thing.yaml }");
  const files = { thing, other };
  expect(departure(clusterOf(applicationOf("shop"), files), clusterOf(narrowed, files))?.path).toBe("pruned");
});

const described = (object: string, shop: string): string | undefined => {
  const found = departure(clusterOf(shop, { thing: object, other }), {
    ...(clusterOf(undefined, {}) as object),
    "argocd/more.yaml": other,
  });
  return found && describeDeparture(found);
};

test("the way is said once, and causes only where they add something", () => {
  expect(described(thing, applicationOf("shop"))).toBe("deleted with Application dev-shop");
  expect(described(thingOf(syncOptions("Delete=false")), applicationOf("shop"))).toBe(
    "stays: Application dev-shop is deleted; Delete=false",
  );
});

test("without any Application it is taken for pruned, if it does not say that it stays", () => {
  expect(departure({ "apps/shop/a.yaml": thing }, {})?.path).toBe("pruned");
  expect(departure({ "apps/shop/a.yaml": thingOf(syncOptions("Prune=false")) }, {})?.path).toBe("kept");
});

test("what no Application synced is nobody's to delete", () => {
  const before = { "bootstrap/root.yaml": rootOf(), "argocd/more.yaml": other, "notes/a.yaml": thing };
  expect(departure(before, { "bootstrap/root.yaml": rootOf(), "argocd/more.yaml": other })?.path).toBe("orphaned");
});
