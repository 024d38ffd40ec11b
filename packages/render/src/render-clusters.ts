import { isError, type Problem } from "@ashlar/model";
import { checkClusters } from "./check/check-clusters.ts";
import { completeCluster } from "./complete/complete-cluster.ts";
import { evaluateCluster } from "./evaluate/evaluate-cluster.ts";
import { foldersOf } from "./lay-out/folders.ts";
import { layOut, type RenderedFile } from "./lay-out/lay-out.ts";
import type { LoadedCluster } from "./load/load-environments.ts";

export interface Rendering {
  /** Every manifest of every cluster; none when a problem is an error. */
  readonly files: readonly RenderedFile[];
  readonly problems: readonly Problem[];
}

/** The whole way from clusters to their files. Touches no disk. */
export const renderClusters = (loaded: readonly LoadedCluster[]): Rendering => {
  const evaluated = loaded.map(evaluateCluster);
  const completed = evaluated.map(completeCluster);
  const problems = [...completed.flatMap((cluster) => cluster.problems), ...checkClusters(completed)];
  if (problems.some(isError)) return { files: [], problems };
  const folders = completed.flatMap(foldersOf);
  return { files: folders.flatMap(layOut), problems };
};
