import { groupOf } from "@ashlar/model";
import type { TreeReport, TreeRule } from "../rule/tree-rule.ts";
import { scopeOf } from "../tree/scope.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { deploymentsOf } from "./deployed-by.ts";
import { hasGlobalProjects, type Project, projectsOf } from "./projects.ts";

const judge = (tree: Tree, { permitsKind }: Project, name: string, objects: readonly Placed[], report: TreeReport): void => {
  for (const placed of objects) {
    const { apiVersion, kind, metadata } = placed.object;
    const scope = scopeOf(tree, placed.object);
    const group = groupOf(apiVersion);
    if (scope === undefined || permitsKind(group, kind, metadata.name, scope === "Namespaced")) continue;
    const list = scope === "Namespaced" ? "namespaceResourceWhitelist" : "clusterResourceWhitelist";
    const message = `AppProject '${name}' does not permit ${kind}${group === "" ? "" : ` (${group})`}`;
    report(placed, ["kind"], message, `add it to the project's ${list}: Argo CD would sync nothing of the Application`);
  }
};

export const permittedKind: TreeRule = {
  name: "permitted-kind",
  family: "argocd",
  severity: "error",
  holds: "The AppProject of an Application permits the kinds of all its objects",
  check: (tree, report) => {
    const projects = projectsOf(tree);
    if (projects.size === 0 || hasGlobalProjects(tree)) return;
    for (const { applications, objects } of deploymentsOf(tree))
      for (const { project: name } of applications) {
        const project = projects.get(name);
        if (project !== undefined) judge(tree, project, name, objects, report);
      }
  },
};
