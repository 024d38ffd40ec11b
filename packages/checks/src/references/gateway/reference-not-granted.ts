import type { TreeRule } from "../../rule/tree-rule.ts";
import { perTree } from "../../tree/per-tree.ts";
import { at, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { gatewayGroup } from "../consumers/gateway-references.ts";
import { lookedUp } from "../looked-up.ts";

const keyOf = (from: string, to: string, namespace: string): string => `${from} > ${to} in ${namespace}`;

/** What may be named from where: with the names that a grant is limited to, or undefined for all. */
const grantsOf = perTree((tree): ReadonlyMap<string, ReadonlySet<string> | undefined> => {
  const grants = new Map<string, Set<string> | undefined>();
  for (const { object } of tree.ofKind(gatewayGroup, "ReferenceGrant")) {
    const { from, to } = at(object, "spec");
    for (const source of records(from))
      for (const target of records(to)) {
        const by = `${source.group} ${source.kind} of ${source.namespace}`;
        const key = keyOf(by, `${target.group} ${target.kind}`, namespaceOf(object));
        const name = text(target.name);
        const known = grants.get(key);
        if (name === undefined) grants.set(key, undefined);
        else if (!grants.has(key)) grants.set(key, new Set([name]));
        else known?.add(name);
      }
  }
  return grants;
});

export const referenceNotGranted: TreeRule = {
  name: "reference-not-granted",
  family: "reference",
  severity: "error",
  holds: "What a route or a Gateway names in another namespace is granted to it there by a ReferenceGrant",
  check: (tree, report) => {
    const granted = grantsOf(tree);
    for (const { from, path, group, kind, namespace, name } of lookedUp(tree).abroad) {
      const own = namespaceOf(from.object);
      const key = keyOf(`${gatewayGroup} ${from.object.kind} of ${own}`, `${group} ${kind}`, namespace);
      const names = granted.get(key);
      if (granted.has(key) && (names === undefined || names.has(name))) continue;
      const message = `no ReferenceGrant in namespace '${namespace}' lets a ${from.object.kind} of '${own}' name ${kind} '${name}'`;
      report(from, path, message, `make one there, from ${from.object.kind} in '${own}' to ${kind}`, tree.whole ? undefined : "warning");
    }
  },
};
