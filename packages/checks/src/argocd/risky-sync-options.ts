import type { TreeRule } from "../rule/tree-rule.ts";
import type { Placed } from "../tree/tree.ts";
import { annotatedOf, annotation, annotationPath, annotations, listOf } from "./annotations.ts";
import { applicationsOf } from "./applications.ts";

const risks: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  "Replace=true": [
    "`Replace=true` replaces objects instead of applying them: what others wrote is lost, and what cannot be changed is made anew",
    "use `ServerSideApply=true`; keep it for the one object that needs it, as an annotation",
  ],
  "Force=true": [
    "`Force=true` deletes an object and makes it anew where it cannot be changed",
    "keep it for Jobs, whose template cannot be changed, as an annotation",
  ],
  "Prune=confirm": [
    "`Prune=confirm` holds up the whole sync, new objects too, from when something is to go until somebody confirms it",
    "use `Prune=false` with `Delete=false` for what must stay",
  ],
};

/** A Job cannot be changed, so making it anew is the way. */
const isJob = ({ object }: Placed): boolean => object.kind === "Job" && object.apiVersion.startsWith("batch/");

export const riskySyncOptions: TreeRule = {
  name: "risky-sync-options",
  family: "argocd",
  severity: "warning",
  holds: "Argo CD applies objects, neither replaces nor recreates them, and waits for nobody",
  check: (tree, report) => {
    for (const { placed, options } of applicationsOf(tree))
      for (const [option, [message, remedy]] of Object.entries(risks))
        if (options.has(option)) report(placed, ["spec", "syncPolicy", "syncOptions"], message, remedy);
    for (const placed of annotatedOf(tree)) {
      if (isJob(placed)) continue;
      for (const option of listOf(annotation(placed, annotations.syncOptions))) {
        const risk = Object.hasOwn(risks, option) ? risks[option] : undefined;
        if (risk !== undefined) report(placed, annotationPath(annotations.syncOptions), ...risk);
      }
    }
  },
};
