import type { Value } from "../rule/object-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { at, record, records, text, texts } from "../tree/read.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { isDenial, negatable } from "./glob.ts";
import { pathMatch } from "./path-match.ts";
import { type Place, permitsDestination } from "./permits-destination.ts";
import { readRepository } from "./repository.ts";

/** What an AppProject permits, as Argo CD 3.5 decides it (pkg/apis/application/v1alpha1/app_project_types.go). */
export interface Project {
  readonly placed: Placed;
  readonly permitsKind: (group: string, kind: string, name: string, namespaced: boolean) => boolean;
  readonly permitsSource: (repository: string) => boolean;
  /** Undefined where it hangs on the address of a cluster that is named, or the name of one whose address is given. */
  readonly permitsDestination: (place: Place, namespace: string) => boolean | undefined;
}

type Listed = (group: string, kind: string, name: string) => boolean;

const matches = (pattern: unknown, text: string): boolean => typeof pattern === "string" && pathMatch(pattern)(text);

/** @param named whether the list may hold names, too: those of namespaced kinds may not, and Argo CD passes over them */
const listed = (list: unknown, named = false): Listed => {
  const items = named ? records(list) : records(list).map(({ group, kind }) => ({ group, kind, name: undefined }));
  return (group, kind, name) => {
    // Most kinds are written word by word.
    for (const item of items) if (item.kind === kind && item.group === group && item.name === undefined) return true;
    for (const item of items)
      if (matches(item.kind, kind) && matches(item.group ?? "", group) && (text(item.name) === undefined || matches(item.name, name)))
        return true;
    return false;
  };
};

const kinds = (spec: Value): Project["permitsKind"] => {
  const namespaced = spec.namespaceResourceWhitelist;
  const permitsNamespaced = namespaced === undefined || namespaced === null ? () => true : listed(namespaced);
  const forbidsNamespaced = listed(spec.namespaceResourceBlacklist);
  const permitsCluster = listed(spec.clusterResourceWhitelist, true);
  const forbidsCluster = listed(spec.clusterResourceBlacklist, true);
  return (group, kind, name, isNamespaced) =>
    isNamespaced
      ? permitsNamespaced(group, kind, name) && !forbidsNamespaced(group, kind, name)
      : permitsCluster(group, kind, name) && !forbidsCluster(group, kind, name);
};

/** Made when it is first asked for: most rules ask for kinds alone. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly is: Made } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
};

const sources = (spec: Value): Project["permitsSource"] => {
  const patterns = once(() =>
    texts(spec.sourceRepos).map((pattern) => {
      const denies = isDenial(pattern);
      const normal = readRepository(denies ? pattern.slice(1) : pattern);
      return { denies, matches: !denies && normal === "*" ? () => true : negatable(denies ? `!${normal}` : normal, "/") };
    }),
  );
  return (repository) => {
    const normal = readRepository(repository);
    if (patterns().some(({ denies, matches }) => denies && !matches(normal))) return false;
    return patterns().some(({ matches }) => matches(normal));
  };
};

const projectOf = (placed: Placed): Project => {
  const spec = at(placed.object, "spec");
  return { placed, permitsKind: kinds(spec), permitsSource: sources(spec), permitsDestination: permitsDestination(spec) };
};

/** Every AppProject of a tree by its name. */
export const projectsOf = perTree(
  (tree: Tree): ReadonlyMap<string, Project> =>
    new Map(tree.ofKind("argoproj.io", "AppProject").map((placed) => [placed.object.metadata.name, projectOf(placed)])),
);

/** Whether Argo CD adds what other projects permit, by a setting of its own (`globalProjects` in argocd-cm). */
export const hasGlobalProjects = perTree((tree: Tree): boolean =>
  tree
    .ofKind("", "ConfigMap")
    .some(({ object }) => object.metadata.name === "argocd-cm" && record(object.data).globalProjects !== undefined),
);

const inCluster: Required<Place> = { server: "https://kubernetes.default.svc", name: "in-cluster" };

/** The cluster that a destination means: the address of the cluster that Argo CD runs in goes with a name, and the other way round. */
export const placeOf = (destination: Value): Place => {
  const server = text(destination.server)?.replace(/\/+$/, "");
  const name = text(destination.name);
  if (server === inCluster.server || name === inCluster.name) return inCluster;
  return { ...(server !== undefined && { server }), ...(name !== undefined && { name }) };
};
