import { groupOf, type KubeObject } from "@ashlar/model";
import { kubernetes } from "@ashlar/schemas";
import { perTree } from "./per-tree.ts";
import { at, record, text } from "./read.ts";
import { kindOf, type Tree } from "./tree.ts";

type Scope = "Namespaced" | "Cluster";

/** By group and kind, whatever the version. */
const scopes = perTree((tree): ReadonlyMap<string, Scope> => {
  const found = new Map<string, Scope>();
  for (const [key, { scope }] of kubernetes(tree.kubernetes).kinds) {
    const [apiVersion = "", kind = ""] = key.split(" ");
    found.set(`${groupOf(apiVersion)} ${kind}`, scope);
  }
  for (const { object } of tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition")) {
    const { group, scope, names } = at(object, "spec");
    if (scope === "Cluster" || scope === "Namespaced") found.set(`${text(group) ?? ""} ${text(record(names).kind) ?? ""}`, scope);
  }
  return found;
});

/** Where objects of a kind live: by Kubernetes' own API, by a CRD of the tree, else by what is written; undefined where nothing says. */
export const scopeOf = (tree: Tree, object: KubeObject): Scope | undefined =>
  scopes(tree).get(kindOf(object)) ?? (object.metadata.namespace === undefined ? undefined : "Namespaced");

const groups = perTree((tree): ReadonlySet<string> => new Set([...scopes(tree).keys()].map((key) => key.slice(0, key.indexOf(" ")))));
const defined = perTree(
  (tree): ReadonlySet<string> =>
    new Set(tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map(({ object }) => text(at(object, "spec").group) ?? "")),
);

/** Whether Kubernetes itself serves a group; `extensions` is one that it served. */
export const isKubernetesGroup = (tree: Tree, group: string): boolean =>
  group === "extensions" || (groups(tree).has(group) && !defined(tree).has(group));
