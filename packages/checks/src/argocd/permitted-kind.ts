import { groupOf } from "@ashlar/model";
import type { TreeRule } from "../rule/tree-rule.ts";
import { scopeOf } from "../tree/scope.ts";
import { hasGlobalProjects, projectsOf } from "./projects.ts";
import { applicationsFor } from "./synced-by.ts";

export const permittedKind: TreeRule = {
  name: "permitted-kind",
  family: "argocd",
  severity: "error",
  holds: "The AppProject of an Application permits the kinds of all its objects",
  check: (tree, report) => {
    const projects = projectsOf(tree);
    if (projects.size === 0 || hasGlobalProjects(tree)) return;
    for (const placed of tree.objects)
      for (const { project: name } of applicationsFor(tree, placed)) {
        const project = projects.get(name);
        const { apiVersion, kind, metadata } = placed.object;
        const scope = scopeOf(tree, placed.object);
        if (project === undefined || scope === undefined) continue;
        const group = groupOf(apiVersion);
        if (project.permitsKind(group, kind, metadata.name, scope === "Namespaced")) continue;
        const list = scope === "Namespaced" ? "namespaceResourceWhitelist" : "clusterResourceWhitelist";
        const message = `AppProject '${name}' does not permit ${kind}${group === "" ? "" : ` (${group})`}`;
        report(placed, ["kind"], message, `add it to the project's ${list}: Argo CD would sync nothing of the Application`);
      }
  },
};
