import type { TreeRule } from "../rule/tree-rule.ts";
import { text } from "../tree/read.ts";
import { scopeOf } from "../tree/scope.ts";
import { applicationsOf } from "./applications.ts";
import { deploymentsOf } from "./deployed-by.ts";
import { hasGlobalProjects, placeOf, projectsOf } from "./projects.ts";

const remedy = "add it to the project's destinations, or deploy to another";

export const permittedDestination: TreeRule = {
  name: "permitted-destination",
  family: "argocd",
  severity: "error",
  holds: "The AppProject of an Application permits its destination, and the namespaces of all its objects",
  check: (tree, report) => {
    const projects = projectsOf(tree);
    if (projects.size === 0 || hasGlobalProjects(tree)) return;
    for (const { placed, project: name, destination } of applicationsOf(tree)) {
      const place = placeOf(destination);
      const namespace = text(destination.namespace) ?? "";
      if (projects.get(name)?.permitsDestination(place, namespace) !== false) continue;
      const message = `AppProject '${name}' does not permit namespace '${namespace}' of ${place.name ?? place.server ?? "no cluster"}`;
      report(placed, ["spec", "destination"], message, remedy);
    }
    for (const { applications, objects } of deploymentsOf(tree))
      for (const { project: name, destination } of applications)
        for (const placed of objects) {
          const own = text(placed.object.metadata.namespace);
          // What it says of the Application's own namespace stands at the Application.
          if (own === undefined || own === destination.namespace) continue;
          if (projects.get(name)?.permitsDestination(placeOf(destination), own) !== false) continue;
          if (scopeOf(tree, placed.object) !== "Cluster")
            report(placed, ["metadata", "namespace"], `AppProject '${name}' does not permit namespace '${own}'`, remedy);
        }
  },
};
