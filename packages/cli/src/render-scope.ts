import { posix } from "node:path";
import { argocdFolder, type NamedCluster, rootFiles } from "@ashlar/render";
import { type Given, UsageError } from "./command.ts";
import type { KeptFile } from "./kept-file.ts";
import { didYouMean, listNames } from "./nearest.ts";

const checkNames = (what: string, given: readonly string[] = [], known: readonly string[]): void => {
  for (const name of given)
    if (!known.includes(name))
      throw new UsageError(`there is no ${what} '${name}'${didYouMean(name, known)} (there is ${listNames(known)})`);
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/**
 * The folders and files that `--cluster` and `--app` choose, relative to `clusters/`; undefined for all. With an app go its
 * cluster's Applications, AppProjects and namespaces; what other bricks make of its asks does not. With a cluster goes what makes a hub
 * sync it, or made one until now.
 */
export const renderScope = (given: Given, all: readonly NamedCluster[], files: readonly KeptFile[]): readonly string[] | undefined => {
  const clusters = given.texts("cluster");
  const apps = given.texts("app");
  if (clusters === undefined && apps === undefined) return undefined;
  const known = all.map(({ cluster }) => cluster.name);
  checkNames("cluster", clusters, known);
  checkNames("app", apps, unique(all.flatMap((each) => each.apps.map(({ app }) => app.name))));
  const names = clusters === undefined ? known : unique(clusters);
  const roots = names.flatMap((name) => known.filter((hub) => hub !== name).flatMap((hub) => rootFiles(hub, name)));
  if (apps === undefined) return [...names, ...roots];
  const own = files.filter(({ cluster, app }) => names.includes(cluster) && app !== undefined && apps.includes(app));
  const chosen = all.filter(({ cluster }) => names.includes(cluster.name));
  return [
    ...chosen.flatMap(({ cluster }) => [argocdFolder(cluster), `${cluster.name}/apps/namespaces`]),
    ...unique(own.map(({ path }) => posix.dirname(path))),
    ...roots,
  ];
};
