import type { ChangedFile } from "./changed-files.ts";

/** Objects whose change or end touches what any app of the cluster has: then all of it is looked at. */
const wide = /^(customresourcedefinition[.-]|namespace-|storageclass[.-]|clusterrole[.-]|kustomization)/;

/** What decides what any object of the cluster may be, new ones too. */
const guardKinds = [
  "validatingadmissionpolicy",
  "validatingadmissionpolicybinding",
  "mutatingadmissionpolicy",
  "mutatingwebhookconfiguration",
];
const guards = new RegExp(`^(${guardKinds.join("|")})[.-]`);

/** As the names of their manifests begin: the kinds of which `decidesOn` chooses. */
export const decidingKinds: readonly string[] = [...guardKinds, "customresourcedefinition"];

const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The group of the kind that a CRD defines, by its file: `customresourcedefinition.apiextensions.k8s.io-stores.example.com.yaml`. */
const definedGroup = (name: string): string | undefined => /^customresourcedefinition[^-]*-[^.]+\.(.+)\.ya?ml$/.exec(name)?.[1];

/** What may be the group in a name: of `certificate.cert-manager.io-web.yaml` `cert` and `cert-manager.io`, for both may hold dashes. */
const groupsIn = (name: string): readonly string[] => {
  const rest = name.slice(name.indexOf(".") + 1);
  return [...rest.matchAll(/-/g)].map(({ index }) => rest.slice(0, index));
};

/**
 * Which files of a cluster, wherever they lie, say what the API server takes of what changes: admission policies, and the CRDs of the groups
 * that files are named after.
 */
export const decidesOn = (changed: readonly ChangedFile[]): ((path: string) => boolean) => {
  const groups = new Set(changed.flatMap(({ path }) => groupsIn(nameOf(path))));
  return (path) => {
    const name = nameOf(path);
    const group = definedGroup(name);
    return group === undefined ? guards.test(name) : groups.has(group);
  };
};

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
  const isWide = changed.some(({ path, before, after }) => {
    const name = nameOf(path);
    return (wide.test(name) && before !== undefined) || (guards.test(name) && after !== undefined);
  });
  const apps = new Set(changed.flatMap(({ path }) => appOf(path) ?? []));
  if (isWide || apps.size > most) return { paths: [root], whole: true };
  const argocd = folders.filter((path) => /\/argocd(-of-[^/]+)?$/.test(path));
  const told = [...apps, "namespaces", "root"].flatMap((app) =>
    argocd.flatMap((folder) => ["application", "appproject"].map((kind) => `${folder}/${kind}.argoproj.io-${cluster}-${app}.yaml`)),
  );
  return { paths: [...[...apps, "namespaces"].map((app) => `${root}apps/${app}/`), `${root}bootstrap/`, ...told], whole: false };
};
