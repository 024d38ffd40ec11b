import type { TreeRule } from "../rule/tree-rule.ts";
import { applicationsOf } from "./applications.ts";
import { hasGlobalProjects, projectsOf } from "./projects.ts";

export const permittedSource: TreeRule = {
  name: "permitted-source",
  family: "argocd",
  severity: "error",
  holds: "The AppProject of an Application permits the repositories of all its sources",
  check: (tree, report) => {
    const projects = projectsOf(tree);
    if (projects.size === 0 || hasGlobalProjects(tree)) return;
    for (const { placed, project: name, sources } of applicationsOf(tree))
      for (const { repository, path } of sources) {
        if (projects.get(name)?.permitsSource(repository) !== false) continue;
        const message = `AppProject '${name}' does not permit repository ${repository}`;
        report(placed, [...path, "repoURL"], message, "add it to the project's sourceRepos; one `*` of a pattern does not pass a slash");
      }
  },
};
