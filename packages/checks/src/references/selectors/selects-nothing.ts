import type { TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { podsOf } from "../../tree/pods.ts";
import { at, record, records, text, texts } from "../../tree/read.ts";
import { selectedPods } from "../../tree/selected.ts";
import { describeSelector, isEmptySelector, type Selector, selectorOf, selectorOfLabels, selects } from "../../tree/selector.ts";
import { hasUnknown, suretyIn } from "../../tree/surety.ts";
import { namespaceOf, type Placed, type Tree } from "../../tree/tree.ts";

/** A place in an object that selects pods of a namespace. */
interface Selecting {
  readonly placed: Placed;
  readonly path: readonly (string | number)[];
  readonly namespace: string;
  readonly selector: Selector;
}

const services = (tree: Tree): readonly Selecting[] =>
  tree.ofKind("", "Service").map((placed) => ({
    placed,
    path: ["spec", "selector"],
    namespace: namespaceOf(placed.object),
    selector: selectorOfLabels(at(placed.object, "spec").selector),
  }));

const ofKind = (tree: Tree, group: string, kind: string, field: string): readonly Selecting[] =>
  tree.ofKind(group, kind).map((placed) => ({
    placed,
    path: ["spec", field],
    namespace: namespaceOf(placed.object),
    selector: selectorOf(at(placed.object, "spec")[field]),
  }));

/** The one namespace that a peer means: the policy's own, or one that is written by name. */
const peerNamespace = (peer: Readonly<Record<string, unknown>>, own: string): string | undefined => {
  if (peer.namespaceSelector === undefined) return own;
  const { requirements } = selectorOf(peer.namespaceSelector);
  const [only] = requirements;
  return requirements.length === 1 && only?.key === "kubernetes.io/metadata.name" && only.values.length === 1 ? only.values[0] : undefined;
};

const peers = (tree: Tree): readonly Selecting[] =>
  tree.ofKind("networking.k8s.io", "NetworkPolicy").flatMap((placed) =>
    (["ingress", "egress"] as const).flatMap((direction) =>
      records(at(placed.object, "spec")[direction]).flatMap((rule, index) =>
        records(direction === "ingress" ? rule.from : rule.to).flatMap((peer, at): Selecting[] => {
          const namespace = peerNamespace(peer, namespaceOf(placed.object));
          if (peer.podSelector === undefined || namespace === undefined) return [];
          const path = ["spec", direction, index, direction === "ingress" ? "from" : "to", at, "podSelector"];
          return [{ placed, path, namespace, selector: selectorOf(peer.podSelector) }];
        }),
      ),
    ),
  );

const servicesByNamespace = perTree((tree) => Map.groupBy(tree.ofKind("", "Service"), ({ object }) => namespaceOf(object)));

/** The one namespace whose Services a monitor looks at; undefined where there are several. */
const monitored = ({ object }: Placed): string | undefined => {
  const { any, matchNames } = record(at(object, "spec").namespaceSelector);
  const names = texts(matchNames);
  if (any === true || names.length > 1) return undefined;
  return names[0] ?? namespaceOf(object);
};

const monitors: TreeRule["check"] = (tree, report) => {
  for (const placed of tree.ofKind("monitoring.coreos.com", "ServiceMonitor")) {
    const namespace = monitored(placed);
    if (namespace === undefined || suretyIn(tree, namespace) !== "certain") continue;
    const selector = selectorOf(at(placed.object, "spec").selector);
    const found = (servicesByNamespace(tree).get(namespace) ?? []).filter(({ object }) =>
      selects(selector, at(object, "metadata", "labels")),
    );
    const path = ["spec", "selector"];
    if (found.length === 0)
      report(
        placed,
        path,
        `selects no Service of namespace '${namespace}' (${describeSelector(selector)})`,
        "select labels that a Service has",
      );
    else
      for (const [index, { port }] of records(at(placed.object, "spec").endpoints).entries()) {
        const name = text(port);
        if (name === undefined || found.some(({ object }) => records(at(object, "spec").ports).some((each) => each.name === name)))
          continue;
        report(
          placed,
          ["spec", "endpoints", index, "port"],
          `no Service that it selects has a port named '${name}'`,
          "name a port of the Service",
        );
      }
  }
};

const withPods = perTree((tree): ReadonlySet<string> => new Set(podsOf(tree).map(({ namespace }) => namespace)));

/** Whether all pods of a namespace are seen: of a whole tree, or of a part that has workloads and what selects them. */
const showsPods = (tree: Tree, namespace: string): boolean =>
  tree.whole ? suretyIn(tree, namespace) === "certain" : withPods(tree).has(namespace) && !hasUnknown(tree, namespace);

export const selectsNothing: TreeRule = {
  name: "selects-nothing",
  family: "reference",
  severity: "warning",
  holds: "A Service, a disruption budget, a network policy and a monitor select something",
  check: (tree, report) => {
    const all = [
      ...services(tree),
      ...ofKind(tree, "policy", "PodDisruptionBudget", "selector"),
      ...ofKind(tree, "networking.k8s.io", "NetworkPolicy", "podSelector"),
      ...ofKind(tree, "monitoring.coreos.com", "PodMonitor", "selector"),
      ...peers(tree),
    ];
    for (const { placed, path, namespace, selector } of all) {
      if (isEmptySelector(selector) || selectedPods(tree, namespace, selector).length > 0) continue;
      if (!showsPods(tree, namespace)) continue;
      report(placed, path, `selects no pod of namespace '${namespace}' (${describeSelector(selector)})`, "select labels that pods have");
    }
    monitors(tree, report);
  },
};
