import { join } from "node:path";
import { reviewOf } from "@ashlar/review";
import { expect, test } from "vitest";
import { withGitStore } from "../git-store.ts";
import { promotedRepository } from "../testing/promoted-repository.ts";
import { readClusters } from "./read-clusters.ts";
import { withCharts } from "./read-locks.ts";
import { manifestReader } from "./read-placed.ts";

const application = (version: string): Readonly<Record<string, string>> => ({
  "clusters/prod-eu/argocd/redis.yaml": `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: prod-eu-redis, namespace: argocd }
spec:
  project: redis
  destination: { name: prod-eu, namespace: redis }
  source: { repoURL: https://charts.example.com, chart: redis, targetRevision: ${version} }
`,
});

const lock = (version: string, image: string): Readonly<Record<string, string>> => ({
  "bricks/redis/redis.lock.json": JSON.stringify({ version, brings: [], objects: [], images: [image] }),
});

/** What a review says of the Application. */
const told = async (root: string, base: string, head: string | undefined): Promise<readonly string[]> => {
  const clusters = await withGitStore(root, (store) => readClusters({ root, store, base, head, into: "main" }, manifestReader()));
  return reviewOf({ base: "", head: "", clusters: withCharts(root, base, head, clusters) }).findings.map(({ message }) => message);
};

test("an update of a chart is told by the locks of both sides, between commits and against the work tree", async () => {
  const { root, commit, write } = promotedRepository();
  const before = commit("redis 1", { ...application("1.2.3"), ...lock("1.2.3", "redis:7.0.0") });
  const after = commit("redis 1.3", { ...application("1.3.0"), ...lock("1.3.0", "redis:7.1.0") });
  expect(await told(root, before, after)).toEqual(["Chart redis 1.2.3 → 1.3.0: it runs redis 7.0.0 → 7.1.0"]);
  expect(await told(root, before, undefined)).toEqual(await told(root, before, after));
  write({ ...application("1.4.0"), ...lock("1.4.0", "redis:7.2.0") });
  expect(await told(root, before, undefined)).toEqual(["Chart redis 1.2.3 → 1.4.0: it runs redis 7.0.0 → 7.2.0"]);
});

test("the root may be a folder of its git repository", async () => {
  const { root, commit } = promotedRepository();
  const below = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`below/${path}`, text]));
  const before = commit("redis 1", below({ ...application("1.2.3"), ...lock("1.2.3", "redis:7.0.0") }));
  const after = commit("redis 1.3", below({ ...application("1.3.0"), ...lock("1.3.0", "redis:7.1.0") }));
  expect(await told(join(root, "below"), before, after)).toEqual(["Chart redis 1.2.3 → 1.3.0: it runs redis 7.0.0 → 7.1.0"]);
});

test("two versions of which both locks were there all the time", async () => {
  const { root, commit } = promotedRepository();
  const locks = {
    ...lock("1.2.3", "redis:7.0.0"),
    "bricks/redis/redis-next.lock.json": lock("1.3.0", "redis:7.1.0")["bricks/redis/redis.lock.json"] ?? "",
  };
  const before = commit("redis 1", { ...application("1.2.3"), ...locks });
  expect(await told(root, before, commit("redis 1.3", application("1.3.0")))).toEqual([
    "Chart redis 1.2.3 → 1.3.0: it runs redis 7.0.0 → 7.1.0",
  ]);
});

test("what is no lock of ours is left alone, and then only the version is told", async () => {
  const { root, commit } = promotedRepository();
  const before = commit("redis 1", { ...application("1.2.3"), "redis/redis.lock.json": `{ "version": "1.2.3", "packages": {} }` });
  const after = commit("redis 1.3", { ...application("1.3.0"), "redis/redis.lock.json": `not JSON, but it has "1.3.0"` });
  expect(await told(root, before, after)).toEqual(["Chart redis 1.2.3 → 1.3.0: what it changes in the cluster is not in the tree"]);
});
