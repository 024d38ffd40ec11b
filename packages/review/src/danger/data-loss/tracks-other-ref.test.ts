import { expect, test } from "vitest";
import { applicationOf, other, rootOf } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { tracksOtherRef } from "./tracks-other-ref.ts";

const clusterAt = (ref: string) => ({
  "bootstrap/root.yaml": rootOf(),
  "argocd/shop.yaml": applicationOf("shop").replace("targetRevision: main", `targetRevision: ${ref}`),
  "argocd/store.yaml": applicationOf("store").replace("targetRevision: main", `targetRevision: ${ref}`),
  "apps/shop/other.yaml": other,
  "apps/store/other.yaml": other.replace("namespace: shop", "namespace: store"),
});

test("once for a cluster", () => {
  expect(messagesOf(tracksOtherRef, clusterAt("main"), clusterAt("deployed"))[0]).toBe(
    "Application dev-shop reads the tree at deployed instead of main: what differs there is not in this review, and what is missing there is deleted",
  );
  expect(judged(clusterAt("main"), clusterAt("deployed"))).toEqual([
    "DATA-LOSS tracks-other-ref Application argocd/dev-shop: spec.source.targetRevision",
    "CONFIG tracks-other-ref Application argocd/dev-store: spec.source.targetRevision",
  ]);
});

test("another version of a chart is no other tree", () => {
  const withChart = (version: string) => ({
    ...clusterAt("main"),
    "argocd/shop.yaml": applicationOf("shop").replace(
      "source: ",
      `sources:\n  - { repoURL: https://charts.example.com, chart: web, targetRevision: ${version} }\n  - `,
    ),
  });
  expect(messagesOf(tracksOtherRef, withChart("1.0.0"), withChart("1.0.1"))).toEqual([]);
});

test("the ref that is promoted is what is reviewed, any other is not", () => {
  expect(messagesOf(tracksOtherRef, clusterAt("main"), clusterAt("deployed"), { promotes: "deployed" })).toEqual([]);
  expect(messagesOf(tracksOtherRef, clusterAt("main"), clusterAt("other"), { promotes: "deployed" })).toHaveLength(2);
});
