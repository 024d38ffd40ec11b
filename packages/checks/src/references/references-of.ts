import { perTree } from "../tree/per-tree.ts";
import { podsIn } from "../tree/pods.ts";
import { kindOf, type Tree } from "../tree/tree.ts";
import { accessConsumers } from "./consumers/access-references.ts";
import { admissionConsumers } from "./consumers/admission-references.ts";
import { gatewayConsumers } from "./consumers/gateway-references.ts";
import { ingressConsumers } from "./consumers/ingress-references.ts";
import { operatorConsumers } from "./consumers/operator-references.ts";
import { podReferences } from "./consumers/pod-references.ts";
import { storageConsumers } from "./consumers/storage-references.ts";
import type { Consumer, Note, Reference } from "./reference.ts";

const consumers: ReadonlyMap<string, Consumer> = new Map(
  Object.entries({
    ...accessConsumers,
    ...admissionConsumers,
    ...gatewayConsumers,
    ...ingressConsumers,
    ...operatorConsumers,
    ...storageConsumers,
  }),
);

/** Every place in a tree that names an object, by the kind that it names: `apps Deployment`. */
export const referencesOf = perTree((tree: Tree): ReadonlyMap<string, readonly Reference[]> => {
  const found = new Map<string, Reference[]>();
  for (const from of tree.objects) {
    const note: Note = ({ group, kind, namespace, name }, path, details) => {
      if (typeof name !== "string" || name === "") return;
      const key = `${group} ${kind}`;
      const reference: Reference = { from, path, group, kind, namespace, name, ...details };
      const there = found.get(key);
      if (there === undefined) found.set(key, [reference]);
      else there.push(reference);
    };
    consumers.get(kindOf(from.object))?.(from, note);
    const pod = podsIn(from, tree);
    if (pod !== undefined) podReferences(pod, note);
  }
  return found;
});

/** Every place that names an object of a kind. */
export const referencesTo = (tree: Tree, group: string, kind: string): readonly Reference[] =>
  referencesOf(tree).get(`${group} ${kind}`) ?? [];
