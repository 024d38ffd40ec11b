import type { Problem } from "@ashlar/model";
import { argocdFolder, clustersFolder, type NamedCluster, rootFiles } from "@ashlar/render";
import type { Tree } from "./render-report.ts";

/**
 * Warns where a run makes a hub begin or end to sync a cluster whose own folder it leaves as it was: `--cluster` names the hub alone.
 * @param scope as `renderScope` gives it
 */
export const halfRendered = (
  all: readonly NamedCluster[],
  scope: readonly string[] | undefined,
  { changes }: Pick<Tree, "changes">,
): readonly Problem[] => {
  if (scope === undefined) return [];
  const turned = new Map(changes.filter(({ kind }) => kind !== "update").map(({ path, kind }) => [path, kind]));
  return all.flatMap(({ cluster }) =>
    all.flatMap(({ cluster: hub }) => {
      const { name } = cluster;
      const kind = rootFiles(hub.name, name).flatMap((path) => turned.get(path) ?? [])[0];
      if (kind === undefined || scope.includes(name) || scope.includes(argocdFolder(cluster))) return [];
      return [
        {
          rule: "half-rendered",
          severity: "warning",
          cluster: hub.name,
          message: `${clustersFolder}/${hub.name}/ ${kind === "create" ? "now syncs" : "no longer syncs"} ${name}, and this run leaves ${clustersFolder}/${name}/ as it was`,
          remedy: `render both: --cluster ${hub.name} --cluster ${name}`,
        } satisfies Problem,
      ];
    }),
  );
};
