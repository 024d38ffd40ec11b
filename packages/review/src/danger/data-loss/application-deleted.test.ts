import { expect, test } from "vitest";
import { applicationOf, clusterOf, other, rootOf, thingOf } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { applicationDeleted } from "./application-deleted.ts";

const thing = thingOf();
const keeps = thingOf('{ argocd.argoproj.io/sync-options: "Delete=false" }').replace("name: thing", "name: kept");
const shop = applicationOf("shop");

test("an Application goes with what it deployed", () => {
  expect(messagesOf(applicationDeleted, clusterOf(shop, { thing, other, keeps }), clusterOf(undefined, {}))).toEqual([
    "Application dev-shop is pruned by Application dev-root, and with it 2 objects of its folder (2 ConfigMap), but 1 object of its folder stays",
  ]);
});

test("charts go with it, unseen", () => {
  const withChart = shop.replace(
    "source: ",
    "sources:\n  - { repoURL: https://charts.example.com, chart: web, targetRevision: 1.0.0 }\n  - ",
  );
  const [message] = messagesOf(applicationDeleted, clusterOf(withChart, { thing }), clusterOf(undefined, {}));
  expect(message).toContain("1 object of its folder (1 ConfigMap), all that chart web made");
});

test("a folder and an Application that are renamed are deleted and made anew", () => {
  const files = { "bootstrap/root.yaml": rootOf(), "argocd/second.yaml": applicationOf("second") };
  const before = { ...files, "argocd/shop.yaml": shop, "apps/shop/thing.yaml": thing, "apps/shop/kept.yaml": keeps };
  const after = { ...files, "argocd/store.yaml": applicationOf("store"), "apps/store/thing.yaml": thing, "apps/store/kept.yaml": keeps };
  expect(messagesOf(applicationDeleted, before, after)).toEqual([
    "Argo CD knows no rename: Application dev-shop is pruned by Application dev-root, and with it 1 object of its folder, which Application dev-store makes anew unless it has taken them over before, but 1 object of its folder stays",
  ]);
});

test("one that takes nothing along, that is kept by hand, or whose root does not prune", () => {
  const after = clusterOf(undefined, {});
  expect(messagesOf(applicationDeleted, clusterOf(applicationOf("shop", { metadata: "finalizers: []" }), { thing }), after)).toEqual([]);
  const kept = applicationOf("shop", {
    metadata: "finalizers: [resources-finalizer.argocd.argoproj.io], annotations: { argocd.argoproj.io/sync-options: Prune=false }",
  });
  expect(messagesOf(applicationDeleted, clusterOf(kept, { thing }), after)).toEqual([]);
  expect(judged(clusterOf(kept, { thing }), after)).toEqual([
    "CONFIG left-behind Application argocd/dev-shop",
    "CONFIG left-behind ConfigMap shop/thing",
  ]);
});
