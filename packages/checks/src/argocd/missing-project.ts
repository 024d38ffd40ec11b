import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { madeOutside } from "../tree/made-outside.ts";
import { applicationsOf } from "./applications.ts";
import { projectsOf } from "./projects.ts";

export const missingProject: TreeRule = {
  name: "missing-project",
  family: "argocd",
  severity: "error",
  holds: "The AppProject of an Application is there",
  check: (tree, report) => {
    const projects = projectsOf(tree);
    // A tree without any leaves them to somebody else; Argo CD brings `default` itself.
    if (projects.size === 0) return;
    for (const { placed, project } of applicationsOf(tree)) {
      const namespace = placed.object.metadata.namespace ?? "default";
      if (project === "default" || projects.has(project) || madeOutside(tree, "argoproj.io", "AppProject", namespace, project)) continue;
      const near = nearest(project, [...projects.keys()].slice(0, 100));
      const message = `nothing makes AppProject '${project}'${near === undefined ? "" : `; did you mean '${near}'?`}`;
      report(
        placed,
        ["spec", "project"],
        message,
        "correct the name, or make it: Argo CD deploys nothing of an Application without its project",
      );
    }
  },
};
