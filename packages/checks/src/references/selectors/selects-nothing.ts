import type { TreeReport, TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { podsOf } from "../../tree/pods.ts";
import { at, records } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { describeSelector, isEmptySelector, type Selector, selectorOf, selectorOfLabels } from "../../tree/selector.ts";
import { hasUnknown, suretyIn } from "../../tree/surety.ts";
import { namespaceOf, type Placed, type Tree } from "../../tree/tree.ts";
import { monitorsNothing } from "./monitors-nothing.ts";

const withPods = perTree((tree): ReadonlySet<string> => new Set(podsOf(tree).map(({ namespace }) => namespace)));

/** Whether all pods of a namespace are seen: of a whole tree, or of a part that has workloads and what selects them. */
const showsPods = (tree: Tree, namespace: string): boolean =>
  tree.whole ? suretyIn(tree, namespace) === "certain" : withPods(tree).has(namespace) && !hasUnknown(tree, namespace);

/** The one namespace that a peer means: the policy's own, or one that is written by name. */
const peerNamespace = (peer: Readonly<Record<string, unknown>>, own: string): string | undefined => {
  if (peer.namespaceSelector === undefined) return own;
  const { labels, expressions } = selectorOf(peer.namespaceSelector);
  const [[key, value] = [], ...more] = Object.entries(labels);
  return key === "kubernetes.io/metadata.name" && more.length === 0 && expressions.length === 0 ? String(value) : undefined;
};

type Look = (placed: Placed, path: readonly (string | number)[], namespace: string, selector: Selector) => void;

const peers = (placed: Placed, direction: "ingress" | "egress", look: Look): void => {
  for (const [index, rule] of records(at(placed.object, "spec")[direction]).entries()) {
    const field = direction === "ingress" ? "from" : "to";
    for (const [place, peer] of records(rule[field]).entries()) {
      const namespace = peerNamespace(peer, namespaceOf(placed.object));
      if (peer.podSelector !== undefined && namespace !== undefined)
        look(placed, ["spec", direction, index, field, place, "podSelector"], namespace, selectorOf(peer.podSelector));
    }
  }
};

const looking =
  (tree: Tree, report: TreeReport): Look =>
  (placed, path, namespace, selector) => {
    if (isEmptySelector(selector) || selectedPods(tree, namespace, selector).length > 0 || !showsPods(tree, namespace)) return;
    report(placed, path, `selects no pod of namespace '${namespace}' (${describeSelector(selector)})`, "select labels that pods have");
  };

const bySelector = ["spec", "selector"];
const byPodSelector = ["spec", "podSelector"];

export const selectsNothing: TreeRule = {
  name: "selects-nothing",
  family: "reference",
  severity: "warning",
  holds: "A Service, a disruption budget, a network policy and a monitor select something",
  check: (tree, report) => {
    const look = looking(tree, report);
    for (const placed of tree.ofKind("", "Service"))
      look(placed, bySelector, namespaceOf(placed.object), selectorOfLabels(at(placed.object, "spec").selector));
    for (const placed of [...tree.ofKind("policy", "PodDisruptionBudget"), ...tree.ofKind("monitoring.coreos.com", "PodMonitor")])
      look(placed, bySelector, namespaceOf(placed.object), selectorOf(at(placed.object, "spec").selector));
    for (const placed of tree.ofKind("networking.k8s.io", "NetworkPolicy")) {
      look(placed, byPodSelector, namespaceOf(placed.object), selectorOf(at(placed.object, "spec").podSelector));
      peers(placed, "ingress", look);
      peers(placed, "egress", look);
    }
    monitorsNothing(tree, report);
  },
};
