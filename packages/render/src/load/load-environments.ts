import type { Cluster, Problem } from "@ashlar/model";
import type { Plugin } from "esbuild";
import { bundle } from "./bundle.ts";
import type { BundleMemory } from "./bundle-memory.ts";
import { findEnvironments } from "./find-environments.ts";
import { type ModuleFinder, moduleFinder } from "./module-finder.ts";
import { type Places, placesIn } from "./places.ts";
import { type LoadedModule, runBundle } from "./run-bundle.ts";
import { problemOfThrown } from "./thrown.ts";

/** A cluster and the environment module that describes it. */
export interface LoadedCluster {
  readonly cluster: Cluster;
  readonly module: string;
  readonly moduleOf: ModuleFinder;
}

export interface LoadOptions {
  /** An esbuild plugin that sees every module before it is bundled; the bundle then has a source map. */
  readonly rewrite?: Plugin;
  /** Takes the bundle of the last render while it may, and keeps a new one. */
  readonly memory?: BundleMemory;
}

export interface Loaded {
  readonly clusters: readonly LoadedCluster[];
  readonly problems: readonly Problem[];
  /** What was bundled, for those who must map a line back. */
  readonly modules: readonly string[];
  /** Reads stacks; knows no places unless modules were rewritten. */
  readonly places: Places;
}

const isCluster = (value: unknown): value is Cluster =>
  typeof value === "object" && value !== null && "type" in value && value.type === "cluster";

const clustersOf = (loaded: readonly LoadedModule[], moduleOf: ModuleFinder): readonly LoadedCluster[] => {
  const seen = new Set<Cluster>();
  return loaded.flatMap(([module, exports]) =>
    Object.values(exports)
      .filter(isCluster)
      .filter((cluster) => !seen.has(cluster) && seen.add(cluster))
      .map((cluster) => ({ cluster, module, moduleOf })),
  );
};

/** Each environment in a bundle of its own: slower, and needed only to say of each what it throws. */
const problemsOneByOne = async (root: string, modules: readonly string[]): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const module of modules) {
    const bundled = await bundle(root, [module]);
    if (!("text" in bundled)) continue;
    try {
      runBundle(root, bundled);
    } catch (error) {
      problems.push(await problemOfThrown(root, [module], error));
    }
  }
  const seen = new Set<string>();
  return problems.filter(({ file, message }) => !seen.has(`${file} ${message}`) && seen.add(`${file} ${message}`));
};

const noEnvironment: Problem = {
  rule: "no-environment",
  message: "no module in environments/ exports a cluster",
  remedy: "export one: `export const dev = cluster({ … })` in environments/dev.ts",
  file: "environments",
};

/** Loads every environment of a repository, in one bundle and this process. Whatever goes wrong is a problem. */
export const loadEnvironments = async (root: string, { rewrite, memory }: LoadOptions = {}): Promise<Loaded> => {
  const modules = findEnvironments(root);
  const nothing = { clusters: [], modules, places: () => [] };
  if (modules.length === 0) return { ...nothing, problems: [noEnvironment] };
  const recalled = memory?.recall();
  const started = Date.now();
  const bundled = recalled ?? (await bundle(root, modules, rewrite ? { rewrite, sourceMap: true } : {}));
  if (!("text" in bundled)) return { ...nothing, problems: bundled };
  if (recalled === undefined) memory?.keep(bundled, started);
  try {
    const clusters = clustersOf(runBundle(root, bundled), moduleFinder(bundled));
    return { clusters, problems: clusters.length === 0 ? [noEnvironment] : [], modules, places: placesIn(bundled) };
  } catch (error) {
    const problems = await problemsOneByOne(root, modules);
    return { ...nothing, problems: problems.length > 0 ? problems : [await problemOfThrown(root, modules, error)] };
  }
};
