import { posix } from "node:path";
import type { RenderedFile } from "@ashlar/render";
import { type Given, UsageError } from "./command.ts";
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
export const renderScope = (given: Given, files: readonly RenderedFile[]): readonly string[] | undefined => {
  const clusters = given.texts("cluster");
  const apps = given.texts("app");
  if (clusters === undefined && apps === undefined) return undefined;
  const known = [...new Set(files.map(({ cluster }) => cluster))];
  checkNames(
    "cluster",
    clusters,
    known.map(({ cluster }) => cluster.name),
  );
  checkNames("app", apps, unique(known.flatMap((cluster) => cluster.apps.map(({ app }) => app.name))));
  const chosen = files.filter(({ cluster }) => clusters === undefined || clusters.includes(cluster.cluster.name));
  const names = unique(chosen.map(({ cluster }) => cluster.cluster.name));
  if (apps === undefined) return names;
  const own = chosen.filter(({ app }) => app !== undefined && apps.includes(app.app.name));
  return [...names.flatMap((name) => [`${name}/argocd`, `${name}/apps/namespaces`]), ...unique(own.map(({ path }) => posix.dirname(path)))];
};
