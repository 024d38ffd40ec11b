import type { Problem } from "@ashlar/model";
import { clustersFolder, inClusters } from "./manifest-file.ts";
import { inScope, type Scope } from "./scope.ts";
import { clusterOf, clusterUnit, innerFolder, innerUnit, type Unit } from "./unit.ts";

/** How many paths each folder holds. */
const countBy = (paths: Iterable<string>, folderOf: (path: string) => string | undefined): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = folderOf(path);
    if (folder !== undefined) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
};

const refusal = (folder: string, count: number, open: readonly Unit[]): Problem => ({
  rule: "would-empty",
  file: folder,
  message: `${folder}/ would lose ${count === 1 ? "its only manifest" : `all its ${count} manifests`}; nothing renders any there now`,
  remedy: `if they are to go, and what Argo CD made of them: ${open.map((unit) => `--remove ${unit.names[0]}`).join(" ")}`,
});

const nothingToRemove = (name: string): Problem => ({
  rule: "nothing-to-remove",
  severity: "warning",
  message: `--remove ${name} names no folder that this run would empty`,
  remedy: "leave it out, or correct the name",
});

/**
 * Refuses to empty a folder that was not named. An app that left an environment, a cluster that left them all, a rename and a
 * render that went wrong look the same on the disk, and for each of them Argo CD would prune what runs.
 * @param stale manifests that are to be removed
 * @param wanted all wanted paths in scope
 * @param remove names as typed: `shop`, `prod-eu/shop`, `prod-eu`
 */
export const wouldEmpty = (
  stale: readonly string[],
  wanted: readonly string[],
  scope: Scope,
  remove: readonly string[],
): readonly Problem[] => {
  const used = new Set<string>();
  const isNamed = (unit: Unit): boolean => {
    const hits = remove.filter((name) => unit.names.includes(name.replace(/\/+$/, "")));
    for (const name of hits) used.add(name);
    return hits.length > 0;
  };
  const problems: Problem[] = [];

  if (stale.length > 0) {
    const living = countBy(wanted, clusterOf);
    const gone = countBy(stale, clusterOf);
    for (const name of gone.keys()) if (living.has(name) || !inScope(scope, name)) gone.delete(name);
    const open = [...gone.keys()].map(clusterUnit).filter((unit) => !isNamed(unit));
    if (open.length > 1 && wanted.length === 0 && scope.has("")) {
      problems.push(refusal(clustersFolder, stale.length, open));
    } else {
      for (const unit of open) problems.push(refusal(inClusters(unit.folder), gone.get(unit.folder) ?? 0, [unit]));
    }

    const livingInner = countBy(wanted, innerFolder);
    const staleInner = countBy(stale, innerFolder);
    const isFolder = (folder: string): boolean => livingInner.has(folder) || staleInner.has(folder);
    for (const [folder, count] of staleInner) {
      if (livingInner.has(folder) || gone.has(clusterOf(folder) ?? "") || !inScope(scope, folder)) continue;
      const unit = innerUnit(folder, isFolder);
      if (!isNamed(unit)) problems.push(refusal(inClusters(folder), count, [unit]));
    }
  }
  return [...problems, ...remove.filter((name) => !used.has(name)).map(nothingToRemove)];
};
