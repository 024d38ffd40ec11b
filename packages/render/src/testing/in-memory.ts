import {
  type AnyApp,
  type AnyBrick,
  type App,
  type Brick,
  type ChartSource,
  type Cluster,
  environment,
  type GitSource,
  type KubeObject,
  type Lock,
} from "@ashlar/model";
import { completeCluster } from "../complete/complete-cluster.ts";
import { evaluateCluster } from "../evaluate/evaluate-cluster.ts";
import type { LoadedCluster } from "../load/load-environments.ts";
import { everything, renderClusters } from "../render-clusters.ts";

type Spec = Partial<Omit<Cluster, "platform" | "apps">> & {
  readonly platform?: Record<string, AnyBrick>;
  readonly apps?: readonly AnyApp[];
};

/** A cluster `dev` in memory; what it holds is given as data, fit or not. */
export const clusterWith = (spec: Spec): LoadedCluster => ({
  cluster: {
    type: "cluster",
    name: "dev",
    environment: environment({ name: "dev" }),
    kubernetes: "1.36",
    cloud: { provider: "gke" },
    git: { repo: "https://github.com/example/infra.git", revision: "refs/heads/main" },
    platform: {},
    apps: [],
    ...spec,
  },
  module: "environments/dev.ts",
  moduleOf: ({ name }) => `apps/${name}/app.ts`,
});

/** Such a cluster, completed. */
export const completedWith = (spec: Spec) => completeCluster(evaluateCluster(clusterWith(spec)));

/** An app of team `shop` that lives in a namespace of its own name. */
export const appOf = (name: string, objects: App["objects"], more: Partial<App> = {}): App => ({
  name,
  namespace: name,
  team: "shop",
  objects,
  ...more,
});

/** A brick of team `platform` that lives in a namespace of its own name and offers nothing unless said otherwise. */
export const brickOf = (name: string, objects: App["objects"], more: Partial<Brick<object>> = {}): Brick<object> => ({
  ...appOf(name, objects, { team: "platform" }),
  offers: () => ({}),
  ...more,
});

export const configMap = (name: string, data: Record<string, string> = {}): KubeObject => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name },
  data,
});

/** A custom object without anything in it. */
export const custom = (apiVersion: string, kind: string, name: string, more: Partial<KubeObject["metadata"]> = {}): KubeObject => ({
  apiVersion,
  kind,
  metadata: { name, ...more },
});

/** A lock of version 1.0.0 that brings and makes nothing unless said otherwise. */
export const lockOf = (more: Partial<Lock> = {}): Lock => ({ version: "1.0.0", brings: [], objects: [], images: [], ...more });

export const chartOf = (name: string, lock: Partial<Lock> = {}, more: Partial<ChartSource> = {}): ChartSource => ({
  source: "chart",
  repository: "https://charts.example.com",
  name,
  version: "1.0.0",
  release: name,
  values: {},
  lock: lockOf(lock),
  ...more,
});

export const gitFolderOf = (path: string, lock: Partial<Lock> = {}, more: Partial<GitSource> = {}): GitSource => ({
  source: "git",
  repository: "https://github.com/example/upstream.git",
  path,
  commit: "0123456789abcdef0123456789abcdef01234567",
  tag: "v1.0.0",
  lock: lockOf(lock),
  ...more,
});

/** The manifests of clusters by path, without the line that says where they come from; and what is wrong. */
export const rendered = (...clusters: readonly LoadedCluster[]) => {
  const { files, problems } = renderClusters(clusters, everything);
  return {
    manifests: Object.fromEntries(files.map(({ path, text }) => [path, text.slice(text.indexOf("\n") + 1)])),
    texts: Object.fromEntries(files.map(({ path, text }) => [path, text])),
    files,
    problems,
  };
};
