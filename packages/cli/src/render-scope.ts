import { posix } from "node:path";
import type { NamedCluster } from "@ashlar/render";
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
 * The folders that `--cluster` and `--app` choose, relative to `clusters/`; undefined for all. With an app go its
 * cluster's Applications, AppProjects and namespaces; what other bricks make of its asks does not.
 */
export const renderScope = (given: Given, all: readonly NamedCluster[], files: readonly KeptFile[]): readonly string[] | undefined => {
  const clusters = given.texts("cluster");
  const apps = given.texts("app");
  if (clusters === undefined && apps === undefined) return undefined;
  const known = all.map(({ cluster }) => cluster.name);
  checkNames("cluster", clusters, known);
  checkNames("app", apps, unique(all.flatMap((each) => each.apps.map(({ app }) => app.name))));
  const names = clusters === undefined ? known : unique(clusters);
  if (apps === undefined) return names;
  const own = files.filter(({ cluster, app }) => names.includes(cluster) && app !== undefined && apps.includes(app));
  return [...names.flatMap((name) => [`${name}/argocd`, `${name}/apps/namespaces`]), ...unique(own.map(({ path }) => posix.dirname(path)))];
};
