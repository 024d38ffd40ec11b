import { clusterOfFile } from "./clusters-of.ts";
import type { ReadObject } from "./read-files.ts";

/** What lies in the folder of one cluster, or in none. */
export interface Group {
  /** Undefined for objects that lie in no cluster's folder. */
  readonly cluster: string | undefined;
  readonly objects: readonly ReadObject[];
  /** Files that hold none. */
  readonly others: readonly string[];
}

/** The objects of each cluster, and those of none, in the order in which they were met. */
export const grouped = (objects: readonly ReadObject[], files: readonly string[]): readonly Group[] => {
  const manifests = new Set(objects.map(({ file }) => file));
  const others = Map.groupBy(
    files.filter((file) => !manifests.has(file)),
    clusterOfFile,
  );
  const groups = [...Map.groupBy(objects, ({ file }) => clusterOfFile(file))];
  return groups.map(([cluster, each]) => ({ cluster, objects: each, others: others.get(cluster) ?? [] }));
};
