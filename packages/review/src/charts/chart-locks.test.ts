import type { Lock } from "@ashlar/model";
import { expect, test } from "vitest";
import { manifestsUpdate } from "../danger/config/manifests-update.ts";
import { chartDataRemoved } from "../danger/data-loss/chart-data-removed.ts";
import { chartKindsDropped } from "../danger/outage/chart-kinds-dropped.ts";
import { chartMajor } from "../danger/restart/chart-major.ts";
import { chartUpdate } from "../danger/routine/chart-update.ts";
import { application } from "../testing/argo-application.ts";
import { judged, messagesOf, placedOf } from "../testing/judged.ts";
import type { ChartLocks } from "./chart-locks.ts";
import { movedVersions } from "./moved-versions.ts";

const prunes = "syncPolicy: { automated: { prune: true } }";
const redis = (version: string, policy = prunes): string =>
  application(policy, `{ repoURL: https://charts.example.com, chart: redis, targetRevision: ${version} }`);
const folder = (commit: string): string =>
  application(prunes, `{ repoURL: https://github.com/example/crds.git, path: config/crd, targetRevision: ${commit} }`);

const lock = (version: string, more: Partial<Lock> = {}): Lock => ({ version, brings: [], objects: [], images: [], ...more });
const locks = (before: Lock, after: Lock): ChartLocks => ({
  before: [{ path: "bricks/redis/redis.lock.json", lock: before }],
  after: [{ path: "bricks/redis/redis.lock.json", lock: after }],
});

const cluster = { group: "redis.example.com", kind: "RedisCluster", scope: "Namespaced" } as const;
const claim = { group: "", kind: "PersistentVolumeClaim", name: "data" };
const aCluster = "---\napiVersion: redis.example.com/v1\nkind: RedisCluster\nmetadata: { name: carts, namespace: shop }\n";

const noKind = locks(lock("1.2.3", { brings: [cluster] }), lock("1.3.0"));

test("a kind that a chart brings no more, and of which there are objects", () => {
  const [before, after] = [redis("1.2.3") + aCluster, redis("1.3.0") + aCluster];
  expect(judged(before, after, { charts: noKind })).toContain("OUTAGE chart-kinds-dropped Application argocd/shop");
  expect(messagesOf(chartKindsDropped, before, after, { charts: noKind })).toEqual([
    "RedisCluster (redis.example.com) is no longer brought: 1 object of the tree, clusters/dev/apps/shop/all.yaml among them, stays in the cluster, and what read them may be gone",
  ]);
});

test("a kind that nobody uses, that is brought by others, or where nobody looked", () => {
  const found = (charts?: ChartLocks, more = "") =>
    judged(redis("1.2.3") + more, redis("1.3.0") + more, charts === undefined ? {} : { charts }).filter((line) => line.includes("dropped"));
  expect(found(noKind)).toEqual(["CONFIG chart-kinds-dropped Application argocd/shop"]);
  expect(found()).toEqual([]);
  const crd = `---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: redisclusters.redis.example.com }
spec: { group: redis.example.com, names: { kind: RedisCluster } }\n`;
  expect(found(noKind, crd)).toEqual([]);
  expect(found(locks(lock("1.2.3", { brings: [cluster] }), lock("1.3.0", { brings: [cluster] })))).toEqual([]);
  expect(found(locks(lock("1.0.0", { brings: [cluster] }), lock("1.3.0"))), "the lock of another version").toEqual([]);
});

test("an object that held data", () => {
  const charts = locks(lock("1.2.3", { objects: [claim] }), lock("1.3.0"));
  expect(messagesOf(chartDataRemoved, redis("1.2.3"), redis("1.3.0"), { charts })).toEqual([
    "redis 1.3.0 no longer makes PersistentVolumeClaim data: it is pruned, and with it its volume, unless that is retained",
  ]);
  expect(judged(redis("1.2.3"), redis("1.3.0"), { charts })).toContain("DATA-LOSS chart-data-removed Application argocd/shop");
});

test("an object that stays, or that held none", () => {
  const charts = locks(lock("1.2.3", { objects: [claim] }), lock("1.3.0"));
  const byHand = "syncPolicy: { automated: {} }";
  expect(messagesOf(chartDataRemoved, redis("1.2.3", byHand), redis("1.3.0", byHand), { charts })).toEqual([]);
  const role = locks(lock("1.2.3", { objects: [{ ...claim, kind: "ServiceAccount" }] }), lock("1.3.0"));
  expect(messagesOf(chartDataRemoved, redis("1.2.3"), redis("1.3.0"), { charts: role })).toEqual([]);
});

test("what is in another version is told by its update", () => {
  const charts = locks(lock("1.2.3", { images: ["redis:7.0.0"] }), lock("1.3.0", { images: ["redis:7.1.0"], objects: [claim] }));
  expect(messagesOf(chartUpdate, redis("1.2.3"), redis("1.3.0"), { charts })).toEqual([
    "Chart redis 1.2.3 → 1.3.0: it makes 1 object more (1 PersistentVolumeClaim), runs redis 7.0.0 → 7.1.0",
  ]);
  expect(messagesOf(chartMajor, redis("1.2.3"), redis("2.0.0"), { charts: locks(lock("1.2.3"), lock("2.0.0")) })).toEqual([
    "Chart redis 1.2.3 → 2.0.0: it brings, makes and runs the same as before",
  ]);
  expect(messagesOf(chartUpdate, redis("1.2.3"), redis("1.3.0"))).toEqual([
    "Chart redis 1.2.3 → 1.3.0: what it changes in the cluster is not in the tree",
  ]);
});

const [one, other] = ["a".repeat(40), "b".repeat(40)];

test("manifests of another repository at another commit", () => {
  const charts = locks(lock(one), lock(other, { brings: [cluster] }));
  expect(judged(folder(one), folder(other), { charts })).toEqual([
    "CONFIG manifests-update Application argocd/shop: spec.sources[0].targetRevision",
  ]);
  expect(messagesOf(manifestsUpdate, folder(one), folder(other), { charts })).toEqual([
    "Manifests crds/config/crd aaaaaaaaaaaa → bbbbbbbbbbbb: it brings 1 kind more (RedisCluster)",
  ]);
  const runs = locks(lock(one, { images: ["redis:7"] }), lock(other, { images: ["redis:8"] }));
  expect(judged(folder(one), folder(other), { charts: runs })[0]).toMatch(/^RESTART manifests-update/);
});

test("the versions whose locks are wanted", () => {
  const versions = (before: string, after: string) => movedVersions([{ before: placedOf(before), after: placedOf(after) }]);
  expect(versions(redis("1.2.3"), redis("1.3.0"))).toEqual({ before: ["1.2.3"], after: ["1.3.0"] });
  expect(versions(redis("1.2.3"), redis("1.2.3"))).toEqual({ before: [], after: [] });
  const own = (revision: string): string =>
    application("", `{ repoURL: https://github.com/example/infra, path: clusters/dev/apps/shop, targetRevision: ${revision} }`);
  expect(versions(own("main"), own("deployed")), "what this repository renders").toEqual({ before: [], after: [] });
});
