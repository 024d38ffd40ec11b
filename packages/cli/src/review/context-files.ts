import type { ChangedFile } from "./changed-files.ts";

/** Objects whose change or end touches what any app of the cluster has: then all of it is looked at. */
const wide = /^(customresourcedefinition\.|namespace-|storageclass\.|clusterrole\.|kustomization)/;

const appOf = (path: string): string | undefined => {
  const [, cluster = "", folder, name = "", ...rest] = path.split("/");
  if (folder === "apps" && rest.length > 0) return name;
  // clusters/dev/argocd/application.argoproj.io-dev-shop.yaml
  return name.startsWith(`application.argoproj.io-${cluster}-`) || name.startsWith(`appproject.argoproj.io-${cluster}-`)
    ? name.slice(name.indexOf(`-${cluster}-`) + cluster.length + 2, -".yaml".length)
    : undefined;
};

/** What else of a cluster must be read to judge what changes in it. */
export interface ContextFiles {
  /** Folders and files, relative to the root. */
  readonly paths: readonly string[];
  readonly whole: boolean;
}

/** Beyond so many apps to read the whole cluster is less work than to ask for each. */
const most = 40;

/**
 * @param folders what lies directly in the cluster's folder: `clusters/dev/argocd`
 */
export const contextFiles = (cluster: string, changed: readonly ChangedFile[], folders: readonly string[]): ContextFiles => {
  const root = `clusters/${cluster}/`;
  const isWide = changed.some(({ path, before }) => wide.test(path.slice(path.lastIndexOf("/") + 1)) && before !== undefined);
  const apps = new Set(changed.flatMap(({ path }) => appOf(path) ?? []));
  if (isWide || apps.size > most) return { paths: [root], whole: true };
  const argocd = folders.filter((path) => /\/argocd(-of-[^/]+)?$/.test(path));
  const told = [...apps, "namespaces", "root"].flatMap((app) =>
    argocd.flatMap((folder) => ["application", "appproject"].map((kind) => `${folder}/${kind}.argoproj.io-${cluster}-${app}.yaml`)),
  );
  return { paths: [...[...apps, "namespaces"].map((app) => `${root}apps/${app}/`), `${root}bootstrap/`, ...told], whole: false };
};
