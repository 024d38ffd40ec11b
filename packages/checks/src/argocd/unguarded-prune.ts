import type { TreeRule } from "../rule/tree-rule.ts";
import { annotation, annotations, listOf } from "./annotations.ts";
import { applicationsFor } from "./deployed-by.ts";

/** What holds data, or takes others' objects along when it goes. */
const guarded: Readonly<Record<string, string>> = {
  " Namespace": "with it goes all that lives in it",
  " PersistentVolumeClaim": "with it goes its data",
  "apiextensions.k8s.io CustomResourceDefinition": "with it go all objects of its kind",
};

export const unguardedPrune: TreeRule = {
  name: "unguarded-prune",
  family: "argocd",
  severity: "warning",
  holds: "A Namespace, a volume claim and a CRD stay when their manifests go",
  check: (tree, report) => {
    for (const [kind, loss] of Object.entries(guarded))
      for (const placed of tree.kinds.get(kind) ?? []) {
        const pruning = applicationsFor(tree, placed).find(
          ({ automated, options }) => automated?.prune === true && !options.has("Prune=false"),
        );
        const options = listOf(annotation(placed, annotations.syncOptions));
        if (pruning === undefined || options.includes("Prune=false") || options.includes("Prune=confirm")) continue;
        const message = `Application '${pruning.name}' deletes it as soon as its manifest goes: ${loss}`;
        report(placed, [], message, `annotate it with ${annotations.syncOptions}: Prune=false,Delete=false`);
      }
  },
};
