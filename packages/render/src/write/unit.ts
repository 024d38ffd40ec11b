/** A folder that a person thinks of as one thing: a cluster, an app of it, its Applications. */
export interface Unit {
  readonly folder: string;
  /** What names it in `--remove`; the first is the one that a message tells to type. */
  readonly names: readonly string[];
}

/** The cluster that a manifest belongs to; undefined for a file that lies in none. */
export const clusterOf = (path: string): string | undefined => {
  const end = path.indexOf("/");
  return end === -1 ? undefined : path.slice(0, end);
};

/** The folder in its cluster: `prod-eu/apps/shop`, `prod-eu/argocd`; undefined for a file that lies in none. */
export const innerFolder = (path: string): string | undefined => {
  const [cluster, folder, app, ...rest] = path.split("/");
  if (app === undefined) return undefined;
  return folder === "apps" && rest.length > 0 ? `${cluster}/apps/${app}` : `${cluster}/${folder}`;
};

/** A cluster goes by its name. */
export const clusterUnit = (folder: string): Unit => ({ folder, names: [folder] });

/**
 * An app goes by `<cluster>/<app>` and by its own name in every cluster; by its full path only if its cluster has another
 * folder of that name (an app `argocd`).
 */
export const innerUnit = (folder: string, isFolder: (folder: string) => boolean): Unit => {
  const [cluster, apps, app] = folder.split("/");
  if (apps !== "apps" || app === undefined) return { folder, names: [folder] };
  const short = `${cluster}/${app}`;
  return { folder, names: isFolder(short) ? [folder, app] : [short, app, folder] };
};
