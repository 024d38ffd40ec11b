import { leavesTooEarly, leavesTooEarlyRule, type Placed, severityOf } from "@ashlar/checks";
import { readManifest } from "@ashlar/manifests";
import type { Problem } from "@ashlar/model";
import { type ClusterChecks, clustersFolder } from "@ashlar/render";
import { UsageError } from "../command.ts";
import { blobsAt } from "../git-blobs.ts";
import { commitOf } from "../git-commits.ts";
import { askGit } from "../run-git.ts";
import { placedOf } from "./check-group.ts";
import { appOfFile, clusterOfFile } from "./clusters-of.ts";
import type { Group } from "./grouped.ts";

/** `clusters/dev/argocd/…`, or `clusters/staging/argocd-of-dev/…` where another cluster's Argo CD syncs it. */
const isOfArgoCd = (path: string): boolean => /^argocd(?:-of-.+)?$/.test(path.split("/")[2] ?? "");

const paths = (text: string): readonly string[] => text.split("\0").filter((path) => path.endsWith(".yaml") && !path.includes("\n"));

/** The manifests at a commit that say what Argo CD is told, and those that are not the same any more, by their paths. */
const manifestsAt = (root: string, commit: string): ReadonlyMap<string, Buffer> => {
  const all = paths(askGit(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", `${clustersFolder}/`));
  const changed = new Set(
    paths(askGit(root, "diff", "--relative", "--name-only", "--no-renames", "--diff-filter=DM", "-z", commit, "--", clustersFolder)),
  );
  return blobsAt(
    root,
    commit,
    all.filter((path) => isOfArgoCd(path) || changed.has(path)),
  );
};

const placedAt = (path: string, text: Buffer): readonly Placed[] => {
  const app = appOfFile(path);
  return readManifest(text, path).documents.map(({ object }) => ({ object, path, ...(app !== undefined && { app }) }));
};

/**
 * What leaves an AppProject together with its last object, between a revision and the work tree.
 * @param groups the objects of the work tree, by cluster
 * @param checksOf how each cluster is checked
 * @throws UsageError for a revision that git does not know
 */
export const goneSince = (
  root: string,
  revision: string,
  groups: readonly Group[],
  checksOf: (cluster: string | undefined) => ClusterChecks,
): readonly Problem[] => {
  const commit = commitOf(root, revision);
  if (commit === undefined) throw new UsageError(`--since ${revision}: git knows no such revision here`);
  const before = Map.groupBy(
    [...manifestsAt(root, commit.id)].flatMap(([path, text]) => placedAt(path, text)),
    ({ path = "" }) => clusterOfFile(path),
  );
  // What syncs a cluster is in the folder of that cluster, whoever's Argo CD reads it.
  return groups.flatMap(({ cluster, objects }): readonly Problem[] => {
    if (cluster === undefined) return [];
    const { kubernetes, settings } = checksOf(cluster);
    const severity = severityOf(leavesTooEarlyRule, settings);
    if (severity === undefined) return [];
    const problems = leavesTooEarly({ before: before.get(cluster) ?? [], after: objects.map(placedOf), kubernetes });
    return problems.map((problem) => ({ cluster, ...problem, ...(severity === "warning" && { severity }) }));
  });
};
