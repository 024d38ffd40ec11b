import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type { Placed } from "@ashlar/checks/tree";
import type { ClusterSides } from "@ashlar/review";
import { sidesOf } from "./read-clusters.ts";
import type { Reader } from "./read-placed.ts";

const manifestsBelow = (folder: string): ReadonlyMap<string, Buffer> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .filter((path) => !path.split("/").some((part) => part === ".git" || part === "node_modules"))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
};

/**
 * Two folders of manifests, ours or anybody's. What lies in `clusters/<name>/` is that cluster's; everything else is one cluster, called like the
 * second folder.
 */
export const folderClusters = (before: string, after: string, into: string, reader: Reader): readonly ClusterSides[] => {
  const [was, is] = [manifestsBelow(before), manifestsBelow(after)];
  const one = basename(after);
  const clusterOf = (path: string): string => /^clusters\/([^/]+)\/./.exec(path)?.[1] ?? one;
  const found = new Map<string, { before: Placed[]; after: Placed[] }>();
  const sides = (path: string): { before: Placed[]; after: Placed[] } => {
    const known = found.get(clusterOf(path)) ?? { before: [], after: [] };
    found.set(clusterOf(path), known);
    return known;
  };
  for (const [path, text] of was) {
    const other = is.get(path);
    const placed = reader.read(path, text);
    sides(path).before.push(...placed);
    // The same text is the same object, which need not be compared.
    if (other?.equals(text)) sides(path).after.push(...placed);
  }
  for (const [path, text] of is) if (!was.get(path)?.equals(text)) sides(path).after.push(...reader.read(path, text));
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cluster, each]) => sidesOf({ cluster, ...each, whole: true, into }))
    .filter((each) => each.before.length !== each.after.length || each.before.some((placed, i) => placed !== each.after[i]));
};
