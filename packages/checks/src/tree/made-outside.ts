import type { Outside } from "@ashlar/model";
import { perTree } from "./per-tree.ts";
import type { Tree } from "./tree.ts";

const index = perTree(({ outside }) => Map.groupBy(outside, ({ kind, name }) => `${kind} ${name}`));

/**
 * What is declared as made outside the tree under that name.
 * @param namespace the empty string for a cluster-wide kind: those that a chart makes may be declared with the chart's own namespace
 */
export const madeOutside = (tree: Tree, group: string, kind: string, namespace: string, name: string): Outside | undefined =>
  index(tree)
    .get(`${kind} ${name}`)
    ?.find((each) => (each.group ?? group) === group && (namespace === "" || each.namespace === namespace));

const workloads: ReadonlySet<string> = new Set(["DaemonSet", "Deployment", "StatefulSet"]);

/** Namespaces where something runs that the tree does not make: it may make further objects there. */
export const runningOutside = perTree(
  ({ outside }): ReadonlySet<string> => new Set(outside.flatMap(({ kind, namespace }) => (workloads.has(kind) ? (namespace ?? []) : []))),
);
