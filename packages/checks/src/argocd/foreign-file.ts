import type { TreeRule } from "../rule/tree-rule.ts";
import { folderOf } from "./path.ts";
import { syncedBy } from "./synced-by.ts";

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** What a file does that is no manifest, and the severity of that; undefined for one that does nothing. */
const harmOf = (path: string): readonly [message: string, remedy: string, isCertain: boolean] => {
  const name = fileName(path);
  if (name.endsWith("Chart.yaml"))
    return ["makes Argo CD take its folder for a Helm chart, and read no manifest in it", "rename or move it", true];
  if (name.endsWith(".jsonnet"))
    return ["is a program that Argo CD runs, and deploys what comes of it", "render it, and commit the manifests", true];
  if (name.endsWith(".json")) return ["is read by Argo CD as a manifest, and is none", "move it out of the folder", true];
  return ["is no manifest, and lies in a folder that Argo CD syncs", "move it out of the folder", false];
};

export const foreignFile: TreeRule = {
  name: "foreign-file",
  family: "argocd",
  severity: "error",
  holds: "In a folder that Argo CD syncs file by file there is nothing but manifests",
  check: (tree, report) => {
    const { plain } = syncedBy(tree);
    for (const path of tree.others) {
      const [application] = plain.get(folderOf(path)) ?? [];
      if (application === undefined) continue;
      const [message, remedy, isCertain] = harmOf(path);
      report({ object: application.placed.object, path }, [], `${path} ${message}`, remedy, isCertain ? undefined : "warning");
    }
  },
};
