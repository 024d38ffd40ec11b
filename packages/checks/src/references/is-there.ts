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

/** What makes objects of a kind besides their own manifests. */
const besides: Readonly<Record<string, (tree: Tree, namespace: string, name: string) => boolean>> = {
  " ConfigMap": (tree, namespace, name) => name === rootCa.name || configMapsOf(tree).has(`${namespace}/${name}`),
  " Namespace": (tree, _, name) => namespacesOf(tree).created.has(name),
  " PersistentVolumeClaim": isTemplateClaim,
  " Secret": (tree, namespace, name) => secretsOf(tree).has(`${namespace}/${name}`),
  " Service": (tree, namespace, name) => builtInServices.has(`${namespace}/${name}`) || madeServices(tree).has(`${namespace}/${name}`),
  // Every namespace has the ServiceAccount `default`; those of kube-system belong to the control plane, and there are many.
  " ServiceAccount": (_, namespace, name) => name === "default" || builtInServiceAccounts(namespace),
  "rbac.authorization.k8s.io ClusterRole": (_, __, name) => builtInClusterRoles(name),
  "rbac.authorization.k8s.io Role": (_, namespace, name) => builtInRoles(namespace, name),
  "scheduling.k8s.io PriorityClass": (_, __, name) => builtInPriorityClasses.has(name),
};

/** Whether what is named is made by the tree, comes with Kubernetes, or is declared as made outside. */
export const isThere = (tree: Tree, group: string, kind: string, namespace: string, name: string): boolean =>
  tree.find(group, kind, namespace === "" ? "default" : namespace, name) !== undefined ||
  besides[group === "" ? ` ${kind}` : `${group} ${kind}`]?.(tree, namespace, name) === true ||
  (tree.outside.length > 0 && madeOutside(tree, group, kind, namespace, name) !== undefined);
