import type { Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { repeated } from "./repeated.ts";

const clusterNames = (clusters: readonly EvaluatedCluster[]): readonly Problem[] =>
  repeated(clusters, ({ cluster }) => cluster.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} clusters are called '${name}' (${sharing.map(({ module }) => module).join(", ")})`,
    remedy: "give each a name of its own: it is a folder in clusters/",
    cluster: name,
  }));

const appNames = ({ cluster, module, apps }: EvaluatedCluster): readonly Problem[] =>
  repeated(apps, ({ app }) => app.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} apps or bricks are called '${name}' (${sharing.map((app) => app.module).join(", ")})`,
    remedy: "give each a name of its own: it names an Application",
    cluster: cluster.name,
    app: name,
    file: module,
  }));

/** Clusters, and the apps and bricks of a cluster, have names of their own. */
export const oneName = (clusters: readonly EvaluatedCluster[]): readonly Problem[] => [
  ...clusterNames(clusters),
  ...clusters.flatMap(appNames),
];
