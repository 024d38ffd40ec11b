import type { TreeRule } from "../rule/tree-rule.ts";
import { record } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";
import { annotatedOf, annotation, annotationPath, annotations } from "./annotations.ts";
import { deletePoliciesOf, hooksOf } from "./phases.ts";

const isWritten = (placed: Placed): boolean =>
  [annotations.hookDeletePolicy, "helm.sh/hook-delete-policy"].some((name) => annotation(placed, name) !== undefined);

export const hookDeletePolicy: TreeRule = {
  name: "hook-delete-policy",
  family: "argocd",
  severity: "warning",
  holds: "A hook says when it is deleted, and one that is named anew each time is deleted when it is done",
  check: (tree, report) => {
    for (const placed of annotatedOf(tree)) {
      const { metadata, spec } = placed.object;
      const hooks = hooksOf(placed).filter((hook) => hook !== "Skip");
      const path = annotationPath(annotations.hookDeletePolicy);
      if (hooks.length === 0) {
        if (isWritten(placed) && annotation(placed, annotations.hook) === undefined && annotation(placed, "helm.sh/hook") === undefined)
          report(placed, path, "has a delete policy and is no hook", `say when it runs (${annotations.hook}), or leave the policy out`);
        continue;
      }
      const policies = deletePoliciesOf(placed);
      const isDone = policies.includes("HookSucceeded") || policies.includes("HookFailed");
      const expires = typeof record(spec).ttlSecondsAfterFinished === "number";
      if (metadata.name === undefined && !isDone && !expires)
        report(placed, path, "each sync makes one more of it, and none is deleted", "write `HookSucceeded`, or give it a name");
      else if (!isWritten(placed) && !expires)
        report(placed, path, "says not when it is deleted", "write `BeforeHookCreation`, which Argo CD does anyway, or `HookSucceeded`");
    }
  },
};
