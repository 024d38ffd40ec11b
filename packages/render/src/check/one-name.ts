import type { Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { NamedCluster } from "./between-clusters.ts";
import { repeated } from "./repeated.ts";

/** Clusters have names of their own. */
export const clusterNames = (clusters: readonly NamedCluster[]): readonly Problem[] =>
  repeated(clusters, ({ cluster }) => cluster.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} clusters are called '${name}' (${sharing.map(({ module }) => module).join(", ")})`,
    remedy: "give each a name of its own: it is a folder in clusters/",
    cluster: name,
  }));

/** The apps and bricks of a cluster have names of their own. */
export const appNames = ({ cluster, module, apps }: EvaluatedCluster): readonly Problem[] =>
  repeated(apps, ({ app }) => app.name).map(([name, sharing]) => ({
    rule: "one-name",
    message: `${sharing.length} apps or bricks are called '${name}' (${sharing.map((app) => app.module).join(", ")})`,
    remedy: "give each a name of its own: it names an Application",
    cluster: cluster.name,
    app: name,
    file: module,
  }));
