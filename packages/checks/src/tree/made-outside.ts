import type { Outside } from "@ashlar/model";
import { perTree } from "./per-tree.ts";

const keyOf = (kind: string, namespace: string, name: string): string => `${kind} ${namespace}/${name}`;

const index = perTree(({ outside }) => Map.groupBy(outside, ({ kind, namespace = "", name }) => keyOf(kind, namespace, name)));

/**
 * What is declared as made outside the tree under that name.
 * @param namespace the empty string for a cluster-wide kind
 */
export const madeOutside = (
  tree: Parameters<typeof index>[0],
  group: string,
  kind: string,
  namespace: string,
  name: string,
): Outside | undefined =>
  index(tree)
    .get(keyOf(kind, namespace, name))
    ?.find((each) => each.group === undefined || each.group === group);

const workloads: ReadonlySet<string> = new Set(["DaemonSet", "Deployment", "StatefulSet"]);

/** Namespaces where something runs that the tree does not make: it may make further objects there. */
export const runningOutside = perTree(
  ({ outside }): ReadonlySet<string> => new Set(outside.flatMap(({ kind, namespace }) => (workloads.has(kind) ? (namespace ?? []) : []))),
);
