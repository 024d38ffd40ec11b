import type { Problem } from "@ashlar/model";
import { evaluateCluster, type ThrownProblem } from "./evaluate/evaluate-cluster.ts";
import type { EvaluatedCluster } from "./evaluate/evaluated.ts";
import { type LoadedCluster, type LoadOptions, loadEnvironments } from "./load/load-environments.ts";
import type { Places } from "./load/places.ts";
import { ownLine, placesAgain } from "./load/thrown.ts";
import { type Keep, type Rendering, renderClusters } from "./render-clusters.ts";

/** Gives each problem that holds something thrown the author's own line. */
const atOwnLines = async (problems: readonly ThrownProblem[], readPlaces: () => Places | Promise<Places>): Promise<readonly Problem[]> => {
  if (problems.every(({ thrown }) => thrown === undefined)) return problems;
  const places = await readPlaces();
  return problems.map(({ thrown, ...problem }) => {
    const file = ownLine(thrown, places);
    return { ...problem, ...(file && { file }) };
  });
};

export interface RenderOptions extends LoadOptions {
  /** Rules of the API server's that are overruled this once. */
  readonly accepted?: readonly string[];
}

/** Renders clusters that are loaded already, and checks every object; touches no disk. */
export const renderLoaded = async <Kept>(
  clusters: readonly LoadedCluster[],
  keep: Keep<Kept>,
  accepted: readonly string[] = [],
): Promise<Rendering<Kept>> => {
  const { checkFolders } = await import("./check/check-folders.ts"); // hundreds of rules, which only a render needs
  return renderClusters(clusters, keep, checkFolders(accepted));
};

/** Loads the environments of a repository, renders them all and checks every object; writes nothing. */
export const renderEnvironments = async <Kept>(root: string, keep: Keep<Kept>, options: RenderOptions = {}): Promise<Rendering<Kept>> => {
  const { clusters, problems, modules, places } = await loadEnvironments(root, options);
  if (problems.length > 0) return { files: [], problems, clusters: [] };
  const rendering = await renderLoaded(clusters, keep, options.accepted);
  return {
    ...rendering,
    problems: await atOwnLines(rendering.problems, () => (options.rewrite ? places : placesAgain(root, modules))),
  };
};

export interface Evaluation {
  readonly clusters: readonly EvaluatedCluster[];
  readonly problems: readonly Problem[];
}

/** Loads the environments of a repository and evaluates each cluster, for those who want to know and not to render. */
export const evaluateEnvironments = async (root: string): Promise<Evaluation> => {
  const { clusters, problems, modules } = await loadEnvironments(root);
  const evaluated = clusters.map(evaluateCluster);
  const found = evaluated.flatMap((cluster) => cluster.problems);
  return { clusters: evaluated, problems: [...problems, ...(await atOwnLines(found, () => placesAgain(root, modules)))] };
};
