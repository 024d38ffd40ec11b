import type { Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";

/** Names that the renderer gives to Applications of its own. */
const reserved: ReadonlySet<string> = new Set(["namespaces", "root"]);

/** A DNS label: the name becomes a folder and part of the name of an Application (RFC 1123). */
const label = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

const repeated = <T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] =>
  [...Map.groupBy(items, nameOf)].filter(([, sharing]) => sharing.length > 1);

const clusterNames = (clusters: readonly EvaluatedCluster[]): readonly Problem[] => [
  ...repeated(clusters, ({ cluster }) => cluster.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} clusters are called '${name}' (${sharing.map(({ module }) => module).join(", ")})`,
    remedy: "give each a name of its own: it is a folder in clusters/",
    cluster: name,
  })),
  ...clusters
    .filter(({ cluster }) => !label.test(cluster.name))
    .map(({ cluster, module }) => ({
      rule: "one-name",
      message: `'${cluster.name}' cannot name a cluster`,
      remedy: "use lower-case letters, digits and '-', at most 63",
      file: module,
    })),
];

const appNames = ({ cluster, module, apps }: EvaluatedCluster): readonly Problem[] => [
  ...repeated(apps, ({ app }) => app.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} apps or bricks are called '${name}' (${sharing.map((app) => app.module).join(", ")})`,
    remedy: "give each a name of its own: it names an Application",
    cluster: cluster.name,
    app: name,
    file: module,
  })),
  ...apps
    .filter(({ app }) => reserved.has(app.name) || !label.test(app.name))
    .map(({ app, module }) => ({
      rule: "one-name",
      message: reserved.has(app.name) ? `'${app.name}' is the name of an Application that every cluster has` : `'${app.name}' cannot name an app`,
      remedy: reserved.has(app.name) ? "choose another name" : "use lower-case letters, digits and '-', at most 63",
      cluster: cluster.name,
      app: app.name,
      file: module,
    })),
];

/** Clusters, and the apps and bricks of a cluster, have names of their own. */
export const oneName = (clusters: readonly EvaluatedCluster[]): readonly Problem[] => [...clusterNames(clusters), ...clusters.flatMap(appNames)];
