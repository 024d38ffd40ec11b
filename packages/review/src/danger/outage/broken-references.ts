import { lookedUp, perTree, type Reference, type Tree } from "@ashlar/checks/tree";
import { describeIdentity, identityOfObject } from "../../diff/identity.ts";
import { listNames } from "../served-by.ts";

const keyOf = (group: string, kind: string, namespace: string, name: string): string => `${group} ${kind} ${namespace}/${name}`;

const indexed = (references: Iterable<Reference>): ReadonlyMap<string, readonly Reference[]> =>
  Map.groupBy(references, ({ group, kind, namespace, name }) => keyOf(group, kind, namespace, name));

const absent = perTree((tree) => indexed([...lookedUp(tree).absent.values()].flat()));
const keyless = perTree((tree) => indexed(lookedUp(tree).keyless));

const none: readonly Reference[] = [];

/** Who names an object that is not there. @param namespace the empty string for what lives in none */
export const whoMisses = (tree: Tree, group: string, kind: string, namespace: string, name: string): readonly Reference[] =>
  (absent(tree).get(keyOf(group, kind, namespace, name)) ?? none).filter(({ weak }) => weak !== true);

/** Who names a key of a ConfigMap or a Secret that it does not have. */
export const whoMissesKey = (tree: Tree, kind: string, namespace: string, name: string): readonly Reference[] =>
  keyless(tree).get(keyOf("", kind, namespace, name)) ?? none;

/** Those who name something, each once, with what one of them does, or several do. */
export const describeReferrers = (references: readonly Reference[], does: string, doAll: string): string => {
  const names = [...new Set(references.map(({ from }) => describeIdentity(identityOfObject(from.object))))];
  return `${listNames(names)} ${names.length === 1 ? does : doAll}`;
};
