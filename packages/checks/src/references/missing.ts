import type { Severity } from "../rule/rule.ts";
import type { TreeReport, TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { perTree } from "../tree/per-tree.ts";
import { severityOf, suretyIn, suretyOfCluster } from "../tree/surety.ts";
import { namespaceOf, type Tree } from "../tree/tree.ts";
import { absentOf } from "./looked-up.ts";
import { configMapsOf } from "./producers/config-maps.ts";
import type { MadeByName } from "./producers/made.ts";
import { secretsOf } from "./producers/secrets.ts";
import type { Reference, Target } from "./reference.ts";

/** How messages name what is not there: `Secret 'db' in namespace 'shop'`. */
export const describeTarget = ({ kind, namespace, name }: Target): string =>
  `${kind} '${name}'${namespace === "" ? "" : ` in namespace '${namespace}'`}`;

/** So many names are held against one that is missing: a tree may have many, and many that are missing. */
const looked = 100;

const known: Readonly<Record<string, (tree: Tree) => MadeByName>> = { " ConfigMap": configMapsOf, " Secret": secretsOf };

/** Names by kind and namespace, whoever makes them. */
const namesOf = perTree((tree) => {
  const byKind = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (group: string, kind: string): ReadonlyMap<string, readonly string[]> => {
    const key = `${group} ${kind}`;
    const there = byKind.get(key);
    if (there !== undefined) return there;
    const names =
      known[key] === undefined
        ? tree.ofKind(group, kind).map(({ object }) => [namespaceOf(object), object.metadata.name])
        : [...known[key](tree).keys()].map((each) => each.split("/"));
    const made = Map.groupBy(names, ([namespace = ""]) => namespace);
    const found = new Map([...made].map(([namespace, list]) => [namespace, list.slice(0, looked).map(([, name = ""]) => name)]));
    byKind.set(key, found);
    return found;
  };
});

const meant = (tree: Tree, { group, kind, namespace, name }: Target): string => {
  const names = namesOf(tree)(group, kind).get(namespace === "" ? "default" : namespace) ?? [];
  const near = nearest(name, names);
  return near === undefined ? "" : `; did you mean '${near}'?`;
};

/** How sure it is that what a reference names is not there, as the severity to report it with; null where nothing may be said. */
const severityFor = (tree: Tree, { group, kind, namespace, weak }: Reference): Severity | undefined | null => {
  // A part of a cluster that makes none of a kind leaves it to another part.
  if (!tree.whole && !namesOf(tree)(group, kind).has(namespace)) return null;
  const surety = namespace === "" ? suretyOfCluster(tree) : suretyIn(tree, namespace, group);
  if (surety === "unknown") return null;
  return weak === true ? "warning" : severityOf(surety);
};

/** Reports what is named and not there, once for each object that names it. @param references to what is not there */
export const reportMissing = (tree: Tree, references: readonly Reference[], remedy: string, report: TreeReport): void => {
  const told = new Map<string, Set<unknown>>();
  for (const reference of references) {
    const { from, path } = reference;
    const severity = severityFor(tree, reference);
    if (severity === null) continue;
    const target = describeTarget(reference);
    const by = told.get(target) ?? new Set();
    told.set(target, by);
    if (by.has(from)) continue;
    by.add(from);
    report(from, path, `nothing makes ${target}${meant(tree, reference)}`, remedy, severity);
  }
};

/** A rule that what is named is there, for references to some kinds. */
export const missing = (
  facts: Pick<TreeRule, "name" | "holds">,
  kinds: readonly (readonly [string, string])[],
  remedy: string,
): TreeRule => ({
  ...facts,
  family: "reference",
  severity: "error",
  check: (tree, report) => {
    for (const [group, kind] of kinds) reportMissing(tree, absentOf(tree, group, kind), remedy, report);
  },
});
