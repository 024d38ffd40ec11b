import { applicationsOf } from "../argocd/applications.ts";
import { syncedBy } from "../argocd/synced-by.ts";
import type { Severity } from "../rule/rule.ts";
import { runningOutside } from "./made-outside.ts";
import { initialNamespaces, isNamespaceMade, namespacesOf } from "./namespaces.ts";
import { isPassive } from "./passive-kinds.ts";
import { perTree } from "./per-tree.ts";
import { hasPods } from "./pods.ts";
import { text } from "./read.ts";
import { isKubernetesGroup } from "./scope.ts";
import { namespaceOf, type Tree } from "./tree.ts";

/**
 * What it means that something is not found: nobody makes it; nobody that we see, but somebody is there who might; or nothing is known,
 * and nothing may be said.
 */
export type Surety = "certain" | "likely" | "unknown";

interface Foreign {
  /** Namespaces to which an Application deploys more than the tree shows. */
  readonly namespaces: ReadonlySet<string>;
  readonly any: boolean;
}

const foreignOf = perTree((tree: Tree): Foreign => {
  const foreign = applicationsOf(tree).filter(syncedBy(tree).bringsMore);
  return { namespaces: new Set(foreign.flatMap(({ destination }) => text(destination.namespace) ?? [])), any: foreign.length > 0 };
});

/** Namespaces with a custom resource of which its operator may make anything. */
const busyOf = perTree((tree: Tree): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [key, objects] of tree.kinds) {
    const [group = "", kind = ""] = key.split(" ");
    if (isKubernetesGroup(tree, group) || isPassive(group, kind) || hasPods(key)) continue;
    for (const { object } of objects) found.add(namespaceOf(object));
  }
  return found;
});

/** Whether something runs or is made in a namespace that the tree does not show: a chart, an operator's pods. */
export const hasUnknown = (tree: Tree, namespace: string): boolean =>
  runningOutside(tree).has(namespace) || foreignOf(tree).namespaces.has(namespace) || busyOf(tree).has(namespace);

const lived = perTree((tree: Tree): ReadonlySet<string> => new Set(tree.objects.map(({ object }) => namespaceOf(object))));

/** Groups whose objects operators make by themselves. Gateways, issuers and stores are written down by people or come with a chart. */
const made: ReadonlySet<string> = new Set(["", "apps", "rbac.authorization.k8s.io"]);

/** What it means that an object of a group is not found in a namespace. */
export const suretyIn = (tree: Tree, namespace: string, group = ""): Surety => {
  const shown = namespacesOf(tree).made.has(namespace) || lived(tree).has(namespace);
  if (!tree.whole) return shown && !namespacesOf(tree).outside.has(namespace) ? "likely" : "unknown";
  if (foreignOf(tree).namespaces.has(namespace) && !tree.locked) return "unknown";
  if (namespacesOf(tree).outside.has(namespace)) return "unknown";
  if (initialNamespaces.has(namespace)) return shown ? "likely" : "unknown";
  // Whoever makes the namespace is not seen: the namespace is what is missing, and that is another rule's to say.
  if (!isNamespaceMade(tree, namespace)) return foreignOf(tree).any && !tree.locked ? "unknown" : "certain";
  return made.has(group) && hasUnknown(tree, namespace) ? "likely" : "certain";
};

/** What it means that a cluster-wide object is not found. */
export const suretyOfCluster = (tree: Tree): Surety => {
  if (!tree.whole) return "unknown";
  return foreignOf(tree).any && !tree.locked ? "unknown" : "certain";
};

/** How to report what was not found: undefined where the rule's own severity stands. */
export const severityOf = (surety: Surety): Severity | undefined => (surety === "certain" ? undefined : "warning");
