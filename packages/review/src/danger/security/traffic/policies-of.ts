import { namespaceOf, type Placed, type PodSource, perTree, record, selectedPods, selectorOf, type Tree } from "@ashlar/checks/tree";
import { identityOfObject } from "../../../diff/identity.ts";

const none: readonly Placed[] = [];

/** The pods that a policy selects. */
export const podsOfPolicy = (tree: Tree, { object }: Placed): readonly PodSource[] =>
  selectedPods(tree, namespaceOf(object), selectorOf(record(object.spec).podSelector));

/** By the object that makes the pods. */
const byPods = perTree((tree: Tree): ReadonlyMap<Placed, readonly Placed[]> => {
  const found = new Map<Placed, Placed[]>();
  for (const policy of tree.ofKind("networking.k8s.io", "NetworkPolicy"))
    for (const { placed } of podsOfPolicy(tree, policy)) {
      const known = found.get(placed);
      if (known === undefined) found.set(placed, [policy]);
      else known.push(policy);
    }
  return found;
});

/** The policies that select the pods of an object. */
export const policiesOf = (tree: Tree, workload: Placed): readonly Placed[] => byPods(tree).get(workload) ?? none;

/** The same workload in another tree. */
export const sameIn = (tree: Tree, { object }: Placed): Placed | undefined => {
  const { group, kind, namespace, name } = identityOfObject(object);
  return tree.find(group, kind, namespace === "" ? "default" : namespace, name);
};
