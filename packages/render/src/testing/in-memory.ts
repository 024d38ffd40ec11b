import { type AnyApp, type AnyBrick, type App, type Cluster, environment, type KubeObject } from "@ashlar/model";
import type { LoadedCluster } from "../load/load-environments.ts";
import { renderClusters } from "../render-clusters.ts";

/** A cluster `dev` in memory; what it holds is given as data, fit or not. */
export const clusterWith = (spec: Partial<Omit<Cluster, "platform" | "apps">> & { readonly platform?: Record<string, AnyBrick>; readonly apps?: readonly AnyApp[] }): LoadedCluster => ({
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

/** An app of team `shop` that lives in a namespace of its own name. */
export const appOf = (name: string, objects: App["objects"], more: Partial<App> = {}): App => ({ name, namespace: name, team: "shop", objects, ...more });

export const configMap = (name: string, data: Record<string, string> = {}): KubeObject => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data });

/** The manifests of clusters by path, without the line that says where they come from; and what is wrong. */
export const rendered = (...clusters: readonly LoadedCluster[]) => {
  const { files, problems } = renderClusters(clusters);
  return { manifests: Object.fromEntries(files.map(({ path, text }) => [path, text.slice(text.indexOf("\n") + 1)])), texts: Object.fromEntries(files.map(({ path, text }) => [path, text])), problems };
};
