import type { TreeRule } from "../rule/tree-rule.ts";
import { texts } from "../tree/read.ts";

/** Argo CD's finalizers that mean something on an Application; the last two may name a stage of deletion (Argo CD 3.5). */
const ofApplication: readonly RegExp[] = [
  /^resources-finalizer\.argocd\.argoproj\.io(?:\/(?:background|foreground))?$/,
  /^(?:pre|post)-delete-finalizer\.argocd\.argoproj\.io(?:\/.+)?$/,
];

const ofProject: readonly RegExp[] = [/^resources-finalizer\.argocd\.argoproj\.io$/];

export const knownFinalizers: TreeRule = {
  name: "known-finalizers",
  family: "argocd",
  severity: "error",
  holds: "A finalizer of an Application or AppProject is one that Argo CD removes: any other keeps it for ever",
  check: (tree, report) => {
    for (const [kind, known] of [
      ["Application", ofApplication],
      ["AppProject", ofProject],
    ] as const)
      for (const placed of tree.ofKind("argoproj.io", kind))
        for (const [index, finalizer] of texts(placed.object.metadata.finalizers).entries()) {
          if (known.some((pattern) => pattern.test(finalizer))) continue;
          // Others may have controllers of their own that remove theirs.
          const severity = finalizer.includes("argoproj") ? undefined : "warning";
          const message = `'${finalizer}' is no finalizer that Argo CD removes`;
          report(placed, ["metadata", "finalizers", index], message, "write `resources-finalizer.argocd.argoproj.io`", severity);
        }
  },
};
