import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lock } from "@ashlar/model";
import { type ClusterSides, type FoundLock, movedVersions } from "@ashlar/review";
import { gitObjects } from "../git-objects.ts";
import { runGit } from "../run-git.ts";

/** What lies in `clusters/` is rendered: no lock is there, and most files are. */
const where = ["--", "*.lock.json", ":(exclude)clusters"];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isList = (value: unknown, isItem: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(isItem);
const named = (item: unknown): boolean => isRecord(item) && typeof item.group === "string" && typeof item.kind === "string";

const isLock = (value: unknown): value is Lock =>
  isRecord(value) &&
  typeof value.version === "string" &&
  isList(value.brings, named) &&
  isList(value.objects, (item) => named(item) && isRecord(item) && typeof item.name === "string") &&
  isList(value.images, (item) => typeof item === "string");

/** A lock out of its text; another tool's file of the same ending is none. */
const lockOf = (path: string, text: string): readonly FoundLock[] => {
  try {
    const lock: unknown = JSON.parse(text);
    return isLock(lock) ? [{ path, lock }] : [];
  } catch {
    return [];
  }
};

/**
 * The locks that record one of these versions, at a commit or in the work tree. Git looks through the locks itself, so that only those that
 * fit are read.
 */
const locksAt = (root: string, commit: string | undefined, versions: readonly string[]): readonly FoundLock[] => {
  if (versions.length === 0) return [];
  const wanted = versions.flatMap((version) => ["-e", `"${version}"`]);
  const side = commit === undefined ? ["--untracked"] : [];
  const how = ["--files-with-matches", "--fixed-strings", "--null", "--no-color", ...side, ...wanted];
  const { status, out } = runGit(root, "grep", ...how, ...(commit === undefined ? [] : [commit]), ...where);
  if (status !== 0) return []; // 1: there is none
  const names = out.split("\0").filter((name) => name !== "" && !name.includes("\n"));
  if (commit === undefined) return names.flatMap((path) => lockOf(path, readFileSync(join(root, path), "utf8")));
  const paths = names.map((name) => name.slice(commit.length + 1)); // <commit>:<path>
  const contents = gitObjects(
    root,
    paths.map((path) => `${commit}:./${path}`),
  );
  return paths.flatMap((path, i) => lockOf(path, (contents[i] ?? Buffer.alloc(0)).toString("utf8")));
};

/**
 * Clusters with what is recorded of the charts whose versions change in them, from the locks beside the bricks on both sides. Git is asked
 * only where a version changes.
 * @param base id of a commit
 * @param head id of a commit; undefined for the work tree
 */
export const withCharts = (
  root: string,
  base: string,
  head: string | undefined,
  clusters: readonly ClusterSides[],
): readonly ClusterSides[] => {
  const { before, after } = movedVersions(clusters);
  if (after.length === 0) return clusters;
  const charts = { before: locksAt(root, base, before), after: locksAt(root, head, after) };
  return clusters.map((sides) => ({ ...sides, charts }));
};
