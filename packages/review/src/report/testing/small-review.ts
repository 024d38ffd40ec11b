import type { ChangedObject, Finding, Review } from "../../finding/review.ts";
import { identity, places, reviewOf } from "./review-of.ts";

const prod = ["prod-eu", "prod-us"];
const file = (cluster: string, name: string): string => `clusters/${cluster}/apps/shop/${name}.yaml`;
const at = (name: string, line: number, source: string, clusters = prod) =>
  clusters.flatMap((cluster) => places([cluster], { app: "shop", file: file(cluster, name), line, source, waitsFor: `env/${cluster}` }));

const findings: readonly Finding[] = [
  {
    id: "immutable-selector",
    rule: "immutable-field",
    danger: "REJECTED",
    object: identity("apps", "Deployment", "shop/cart"),
    verdict: "changed",
    message: "spec.selector of Deployment shop/cart cannot change once it is there, so that the API server refuses the whole object",
    remedy: "Keep the selector, or give the Deployment another name",
    fields: [{ path: "spec.selector.matchLabels.tier", after: "web" }],
    places: at("deployment-cart", 21, "apps/shop/app.ts:41"),
  },
  {
    id: "claim-deleted",
    rule: "claim-deleted",
    danger: "DATA-LOSS",
    object: identity("", "PersistentVolumeClaim", "shop/orders-data"),
    verdict: "deleted",
    message: "Application prod-eu-shop prunes the claim, and its storage class deletes the volume with it",
    remedy: "Annotate the claim with argocd.argoproj.io/sync-options: Prune=false before, or take a snapshot",
    fields: [],
    places: at("persistentvolumeclaim-orders-data", 1, "apps/shop/orders.ts:12", ["prod-eu"]),
  },
  {
    id: "replicas-to-zero",
    rule: "replicas-to-zero",
    danger: "OUTAGE",
    object: identity("apps", "Deployment", "shop/checkout"),
    verdict: "changed",
    message: "no pod is left of shop/checkout, which 2 routes and 1 Service send traffic to",
    fields: [{ path: "spec.replicas", before: "6", after: "0" }],
    places: at("deployment-checkout", 14, "environments/prod.ts:88"),
  },
  {
    id: "widened-role",
    rule: "role-widened",
    danger: "SECURITY",
    object: identity("rbac.authorization.k8s.io", "ClusterRole", "shop-reader"),
    verdict: "changed",
    message: "shop-reader may read Secrets of every namespace from now on",
    remedy: "Name the namespace: make it a Role",
    fields: [{ path: "rules[core].resources", before: "[configmaps]", after: "[configmaps, secrets]" }],
    places: at("clusterrole-shop-reader", 9, "apps/shop/app.ts:77", ["dev"]),
  },
  {
    id: "pods-cart",
    rule: "pod-template",
    danger: "RESTART",
    object: identity("apps", "Deployment", "shop/cart"),
    verdict: "changed",
    message: "6 pods are replaced, 2 at a time",
    fields: [{ path: "spec.template.spec.containers[cart].image", before: "ghcr.io/shop/cart:1.4.2", after: "ghcr.io/shop/cart:1.5.0" }],
    places: at("deployment-cart", 33, "environments/prod.ts:61"),
  },
  {
    id: "config-without-restart",
    rule: "config-without-restart",
    danger: "CONFIG",
    object: identity("", "ConfigMap", "shop/flags"),
    verdict: "changed",
    message: "pods read shop/flags by environment variables and keep the old values until they restart",
    fields: [
      { path: 'data["flags.json"]', inside: [{ path: "checkout.newFlow", before: "false", after: "true" }] },
      {
        path: "data.motd",
        lines: [
          { kind: "same", text: "Welcome" },
          { kind: "removed", text: "to the shop" },
          { kind: "added", text: "to the sale" },
        ],
      },
    ],
    places: at("configmap-flags", 8, "apps/shop/flags.ts:3"),
  },
  {
    id: "new-dashboard",
    rule: "created",
    danger: "ROUTINE",
    object: identity("", "ConfigMap", "shop/dashboard"),
    verdict: "created",
    message: "ConfigMap shop/dashboard is new",
    fields: [],
    places: at("configmap-dashboard", 1, "apps/shop/dashboard.ts:5"),
  },
];

const changes: readonly ChangedObject[] = findings.map(({ id, object, verdict, danger, fields, places: where }) => ({
  id: `${id}-object`,
  object,
  verdict,
  danger,
  fields,
  places: where,
}));

/** A pull request as there are many: one finding of each class. */
export const smallReview: Review = reviewOf(findings, {
  clusters: [
    { cluster: "dev", environment: "dev", kubernetes: { before: "1.35", after: "1.36" }, created: 1, changed: 3, deleted: 0 },
    {
      cluster: "prod-eu",
      environment: "prod",
      kubernetes: { before: "1.35", after: "1.35" },
      waitsFor: "env/prod-eu",
      created: 1,
      changed: 4,
      deleted: 1,
    },
    {
      cluster: "prod-us",
      environment: "prod",
      kubernetes: { before: "1.35", after: "1.35" },
      waitsFor: "env/prod-us",
      created: 1,
      changed: 4,
      deleted: 0,
    },
  ],
  noise: [
    { rule: "version-label", count: 40 },
    { rule: "order", count: 2 },
  ],
  deletions: [
    {
      object: identity("", "PersistentVolumeClaim", "shop/orders-data"),
      danger: "DATA-LOSS",
      how: "pruned by Application prod-eu-shop",
      places: places(["prod-eu"], { app: "shop" }),
    },
  ],
  leftBehind: [
    {
      object: identity("", "ConfigMap", "shop/old-flags"),
      danger: "CONFIG",
      how: "stays, and nobody looks after it: Application dev-shop syncs by itself without pruning",
      places: places(["dev"], { app: "shop" }),
    },
  ],
  images: [
    {
      image: "ghcr.io/shop/cart",
      before: "ghcr.io/shop/cart:1.4.2",
      after: "ghcr.io/shop/cart:1.5.0",
      move: "minor",
      objects: [identity("apps", "Deployment", "shop/cart")],
      clusters: prod,
    },
  ],
  totals: [
    {
      environment: "prod",
      perNode: false,
      before: { milliCpu: 12_500, memoryBytes: 32 * 2 ** 30, storageBytes: 500 * 2 ** 30 },
      after: { milliCpu: 9_500, memoryBytes: 26 * 2 ** 30, storageBytes: 400 * 2 ** 30 },
    },
  ],
  environments: ["dev", "prod"],
  matrix: [
    {
      app: "shop",
      cells: [
        { danger: "SECURITY", created: 1, changed: 3, deleted: 0 },
        { danger: "REJECTED", created: 1, changed: 4, deleted: 1 },
      ],
    },
  ],
  changes,
});
