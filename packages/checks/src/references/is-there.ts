import { madeOutside } from "../tree/made-outside.ts";
import { namespacesOf } from "../tree/namespaces.ts";
import { perTree } from "../tree/per-tree.ts";
import type { Tree } from "../tree/tree.ts";
import { builtInClusterRoles, builtInPriorityClasses, builtInRoles, builtInServiceAccounts, builtInServices } from "./built-in.ts";
import { isTemplateClaim } from "./producers/claims.ts";
import { configMapsOf, rootCa } from "./producers/config-maps.ts";
import { operatorServices } from "./producers/operators.ts";
import { secretsOf } from "./producers/secrets.ts";

const madeServices = perTree(operatorServices);

type Besides = (tree: Tree, namespace: string, name: string) => boolean;

/** What makes objects of a kind besides their own manifests, by the kind's group and its name. */
const besides: ReadonlyMap<string, readonly [group: string, makes: Besides]> = new Map<string, readonly [string, Besides]>([
  ["ConfigMap", ["", (tree, namespace, name) => name === rootCa.name || configMapsOf(tree).has(`${namespace}/${name}`)]],
  ["Namespace", ["", (tree, _, name) => namespacesOf(tree).created.has(name)]],
  ["PersistentVolumeClaim", ["", isTemplateClaim]],
  ["Secret", ["", (tree, namespace, name) => secretsOf(tree).has(`${namespace}/${name}`)]],
  [
    "Service",
    ["", (tree, namespace, name) => builtInServices.has(`${namespace}/${name}`) || madeServices(tree).has(`${namespace}/${name}`)],
  ],
  // Every namespace has the ServiceAccount `default`; those of kube-system belong to the control plane, and there are many.
  ["ServiceAccount", ["", (_, namespace, name) => name === "default" || builtInServiceAccounts(namespace)]],
  ["ClusterRole", ["rbac.authorization.k8s.io", (_, __, name) => builtInClusterRoles(name)]],
  ["Role", ["rbac.authorization.k8s.io", (_, namespace, name) => builtInRoles(namespace, name)]],
  ["PriorityClass", ["scheduling.k8s.io", (_, __, name) => builtInPriorityClasses.has(name)]],
]);

/** Whether what is named is made by the tree, comes with Kubernetes, or is declared as made outside. */
export const isThere = (tree: Tree, group: string, kind: string, namespace: string, name: string): boolean => {
  if (tree.find(group, kind, namespace === "" ? "default" : namespace, name) !== undefined) return true;
  const [ofGroup, makes] = besides.get(kind) ?? [];
  if (ofGroup === group && makes?.(tree, namespace, name) === true) return true;
  return tree.outside.length > 0 && madeOutside(tree, group, kind, namespace, name) !== undefined;
};
