import type { Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "./evaluate/evaluated.ts";
import { evaluateCluster, type ThrownProblem } from "./evaluate/evaluate-cluster.ts";
import { type LoadOptions, loadEnvironments } from "./load/load-environments.ts";
import { problemOfThrown } from "./load/thrown.ts";
import { renderClusters, type Rendering } from "./render-clusters.ts";

/** Gives each problem that holds something thrown the author's own line. */
const atOwnLines = async (root: string, modules: readonly string[], problems: readonly ThrownProblem[]): Promise<readonly Problem[]> =>
  Promise.all(
    problems.map(async ({ thrown, ...problem }) =>
      thrown === undefined ? problem : { ...problem, file: (await problemOfThrown(root, modules, thrown)).file ?? problem.file },
    ),
  );

/** Loads the environments of a repository and renders them all; writes nothing. */
export const renderEnvironments = async (root: string, options?: LoadOptions): Promise<Rendering> => {
  const { clusters, problems, modules } = await loadEnvironments(root, options);
  if (problems.length > 0) return { files: [], problems };
  const rendering = renderClusters(clusters);
  return { ...rendering, problems: await atOwnLines(root, modules, rendering.problems) };
};

/** Loads the environments of a repository and evaluates each cluster, for those who want to know and not to render. */
export const evaluateEnvironments = async (root: string): Promise<{ readonly clusters: readonly EvaluatedCluster[]; readonly problems: readonly Problem[] }> => {
  const { clusters, problems, modules } = await loadEnvironments(root);
  const evaluated = clusters.map(evaluateCluster);
  return { clusters: evaluated, problems: [...problems, ...(await atOwnLines(root, modules, evaluated.flatMap((cluster) => cluster.problems)))] };
};
