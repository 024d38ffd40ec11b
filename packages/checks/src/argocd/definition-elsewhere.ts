import type { TreeRule } from "../rule/tree-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { at, record } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";
import { annotation, annotations, listOf } from "./annotations.ts";
import type { Application } from "./applications.ts";
import { applicationsFor } from "./deployed-by.ts";

const option = "SkipDryRunOnMissingResource=true";

/** The CRDs of a tree by what they define. */
const definitions = perTree(
  (tree): ReadonlyMap<string, Placed> =>
    new Map(
      tree.ofKind("apiextensions.k8s.io", "CustomResourceDefinition").map((placed) => {
        const { group, names } = at(placed.object, "spec");
        return [`${group} ${record(names).kind}`, placed];
      }),
    ),
);

export const definitionElsewhere: TreeRule = {
  name: "definition-elsewhere",
  family: "argocd",
  severity: "warning",
  holds: "A custom resource whose CRD another Application brings is synced with `SkipDryRunOnMissingResource=true`",
  check: (tree, report) => {
    const told = new Set<Application>();
    for (const [kind, definition] of definitions(tree))
      for (const placed of tree.kinds.get(kind) ?? []) {
        const [application] = applicationsFor(tree, placed);
        if (application === undefined || told.has(application) || application.options.has(option)) continue;
        const [other] = applicationsFor(tree, definition);
        if (other === undefined || other === application || listOf(annotation(placed, annotations.syncOptions)).includes(option)) continue;
        told.add(application);
        const message = `Application '${application.name}' syncs it, and '${other.name}' its CRD: until that is there, the one syncs nothing`;
        report(placed, ["apiVersion"], message, `add \`${option}\` to its syncOptions`);
      }
  },
};
