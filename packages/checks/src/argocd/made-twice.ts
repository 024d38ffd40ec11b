import type { TreeRule } from "../rule/tree-rule.ts";
import { namespaceOf, type Placed, type Tree } from "../tree/tree.ts";
import { applicationsFor } from "./deployed-by.ts";

const whereOf = ({ app, path }: Placed): string =>
  [app === undefined ? "" : `by '${app}'`, path === undefined ? "" : `in ${path}`].filter(Boolean).join(" ") || "before";

/** Objects for different clusters are different objects, whatever they are called. */
const destinationOf = (tree: Tree, placed: Placed): string => {
  const [application] = applicationsFor(tree, placed);
  return application === undefined ? "" : `${application.destination.server ?? ""} ${application.destination.name ?? ""}`;
};

export const madeTwice: TreeRule = {
  name: "made-twice",
  family: "argocd",
  severity: "error",
  holds: "An object of a cluster is made by one manifest: of two, one overwrites the other",
  check: (tree, report) => {
    for (const [key, objects] of tree.kinds) {
      const [group = "", kind = ""] = key.split(" ");
      if (tree.areDistinct(group, kind)) continue;
      for (const placed of objects) {
        const { name } = placed.object.metadata;
        // Argo CD makes another object of one without a name at each sync.
        if (name === undefined) continue;
        const last = tree.find(group, kind, namespaceOf(placed.object), name);
        if (last === undefined || last === placed || destinationOf(tree, last) !== destinationOf(tree, placed)) continue;
        // Folders that nobody says to be one cluster may hold a manifest for each of several.
        if (tree.whole || (last.path !== undefined && last.path === placed.path))
          report(placed, [], `is made ${whereOf(last)} too`, "rename one, or let one manifest make it", tree.whole ? undefined : "warning");
      }
    }
  },
};
