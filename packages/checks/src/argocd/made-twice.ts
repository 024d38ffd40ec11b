import { identityOf } from "@ashlar/model";
import type { TreeRule } from "../rule/tree-rule.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { applicationsFor } from "./synced-by.ts";

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
    const made = new Map<string, Placed>();
    for (const placed of tree.objects) {
      const { object } = placed;
      // Argo CD makes another object of such a one at each sync.
      if (object.metadata.name === undefined) continue;
      const key = `${identityOf(object)} ${destinationOf(tree, placed)}`;
      const first = made.get(key);
      if (first === undefined) made.set(key, placed);
      // Folders that nobody says to be one cluster may hold a manifest for each of several.
      else if (tree.whole || (first.path !== undefined && first.path === placed.path))
        report(placed, [], `is made ${whereOf(first)} too`, "rename one, or let one manifest make it", tree.whole ? undefined : "warning");
    }
  },
};
