import type { Target } from "../references/reference.ts";
import { perTree } from "../tree/per-tree.ts";
import { along, text } from "../tree/read.ts";
import { namespaceOf, type Placed, type Tree } from "../tree/tree.ts";

/** Custom resources that make one Secret, by its name: where each says it. */
const makers: readonly (readonly [group: string, kind: string, ...fields: string[]])[] = [
  ["bitnami.com", "SealedSecret", "spec", "template", "metadata", "name"],
  ["cert-manager.io", "Certificate", "spec", "secretName"],
  ["external-secrets.io", "ExternalSecret", "spec", "target", "name"],
];

const secretMakers = perTree((tree): ReadonlyMap<string, Placed> => {
  const found = new Map<string, Placed>();
  for (const [group, kind, ...fields] of makers)
    for (const placed of tree.ofKind(group, kind)) {
      const name = text(along(placed.object, fields.slice(0, -1))[fields.at(-1) ?? ""]) ?? placed.object.metadata.name;
      found.set(`${namespaceOf(placed.object)}/${name}`, placed);
    }
  return found;
});

/** The object of the tree that makes what is named: itself, or what an operator makes it of. */
export const producerOf = (tree: Tree, { group, kind, namespace, name }: Target): Placed | undefined =>
  tree.find(group, kind, namespace, name) ??
  (group === "" && kind === "Secret" ? secretMakers(tree).get(`${namespace}/${name}`) : undefined);
