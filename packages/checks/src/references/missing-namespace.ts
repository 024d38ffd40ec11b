import { applicationsOf } from "../argocd/applications.ts";
import { syncedBy } from "../argocd/synced-by.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { isNamespaceMade, namespacesOf } from "../tree/namespaces.ts";
import { text } from "../tree/read.ts";
import { severityOf, suretyOfCluster } from "../tree/surety.ts";
import type { Placed, Tree } from "../tree/tree.ts";

/** These two may live on another cluster, whose Argo CD reads them. */
const ofArgoCd: ReadonlySet<string> = new Set(["argoproj.io Application", "argoproj.io AppProject"]);

const own = ["metadata", "namespace"];

/** The namespaces that objects of the tree, or charts of its Applications, live in: with the first of each, and how many there are. */
const livedIn = (tree: Tree): ReadonlyMap<string, { readonly first: Placed; readonly path: readonly string[]; count: number }> => {
  const found = new Map<string, { first: Placed; path: readonly string[]; count: number }>();
  const add = (namespace: string | undefined, first: Placed, path: readonly string[]): void => {
    if (namespace === undefined) return;
    const known = found.get(namespace);
    if (known === undefined) found.set(namespace, { first, path, count: 1 });
    else known.count++;
  };
  for (const [kind, objects] of tree.kinds)
    if (!ofArgoCd.has(kind)) for (const placed of objects) add(text(placed.object.metadata.namespace), placed, own);
  const { isForeign } = syncedBy(tree);
  for (const { placed, sources, destination } of applicationsOf(tree))
    if (sources.some((source) => source.chart !== undefined && isForeign(source)))
      add(text(destination.namespace), placed, ["spec", "destination", "namespace"]);
  return found;
};

export const missingNamespace: TreeRule = {
  name: "missing-namespace",
  family: "reference",
  severity: "error",
  holds: "A namespace in which objects live is made by a manifest, by Argo CD, or declared as made outside",
  check: (tree, report) => {
    const { made } = namespacesOf(tree);
    const surety = tree.whole ? suretyOfCluster(tree) : made.size > 0 ? "likely" : "unknown";
    if (surety === "unknown") return;
    for (const [namespace, { first, path, count }] of livedIn(tree)) {
      if (isNamespaceMade(tree, namespace)) continue;
      const near = nearest(namespace, [...made.keys()].slice(0, 100));
      const others = count === 1 ? "" : `, in which ${count} objects live`;
      const message = `nothing makes namespace '${namespace}'${others}${near === undefined ? "" : `; did you mean '${near}'?`}`;
      report(first, path, message, "correct the name, make the Namespace, or declare it as made outside", severityOf(surety));
    }
  },
};
