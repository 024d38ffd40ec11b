import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { annotatedOf, annotation, annotationPath, annotations, listOf } from "./annotations.ts";
import { deletePolicies, hookTypes } from "./phases.ts";

const meant = (value: string, known: readonly string[]): string => {
  const near = nearest(value, known);
  return near === undefined ? `one of ${known.join(", ")}` : `write '${near}'`;
};

export const hookValues: TreeRule = {
  name: "hook-values",
  family: "argocd",
  severity: "error",
  holds: "Hooks and their delete policies are some that Argo CD knows",
  check: (tree, report) => {
    for (const placed of annotatedOf(tree)) {
      const look = (name: string, known: readonly string[], what: string): void => {
        for (const value of listOf(annotation(placed, name)))
          if (!known.includes(value)) report(placed, annotationPath(name), `'${value}' is no ${what} of Argo CD`, meant(value, known));
      };
      look(annotations.hook, hookTypes, "hook");
      look(annotations.hookDeletePolicy, deletePolicies, "delete policy");
    }
  },
};
