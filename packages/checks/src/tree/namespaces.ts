import { applicationsOf } from "../argocd/applications.ts";
import type { Value } from "../rule/object-rule.ts";
import { perTree } from "./per-tree.ts";
import { at, text } from "./read.ts";
import type { Tree } from "./tree.ts";

/** Namespaces that every cluster has from the start (kubernetes.io, Namespaces, initial namespaces). */
export const initialNamespaces: ReadonlySet<string> = new Set(["default", "kube-node-lease", "kube-public", "kube-system"]);

interface Namespaces {
  /** The labels of those that the tree makes. */
  readonly made: ReadonlyMap<string, Value>;
  /** Those that Argo CD makes because an Application asks it to. */
  readonly created: ReadonlySet<string>;
  /** Those declared as made outside. */
  readonly outside: ReadonlySet<string>;
}

/** The namespaces of a cluster, by who makes them. */
export const namespacesOf = perTree(
  (tree: Tree): Namespaces => ({
    made: new Map(tree.ofKind("", "Namespace").map(({ object }) => [object.metadata.name, at(object, "metadata", "labels")])),
    created: new Set(
      applicationsOf(tree).flatMap(({ options, destination }) =>
        options.has("CreateNamespace=true") ? (text(destination.namespace) ?? []) : [],
      ),
    ),
    outside: new Set(tree.outside.flatMap(({ kind, name }) => (kind === "Namespace" ? [name] : []))),
  }),
);

/** Whether somebody that we know of makes a namespace. */
export const isNamespaceMade = (tree: Tree, name: string): boolean => {
  const { made, created, outside } = namespacesOf(tree);
  return made.has(name) || created.has(name) || outside.has(name) || initialNamespaces.has(name);
};

/** The labels of a namespace, with the one that the API server adds; undefined where the tree does not make it. */
export const namespaceLabels = (tree: Tree, name: string): Value | undefined => {
  const labels = namespacesOf(tree).made.get(name);
  return labels && { ...labels, "kubernetes.io/metadata.name": name };
};
