import type { Value } from "../rule/object-rule.ts";
import { perTree } from "../tree/per-tree.ts";
import { at, record, records, text, texts } from "../tree/read.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { glob, isDenial, knownGlob, type Matcher } from "./glob.ts";
import { normalRepository } from "./repository.ts";

/** A cluster as an Application names it, with what follows from that. */
export interface Place {
  readonly server?: string;
  readonly name?: string;
}

/** What an AppProject permits, as Argo CD 3.5 decides it (pkg/apis/application/v1alpha1/app_project_types.go). */
export interface Project {
  readonly placed: Placed;
  readonly permitsKind: (group: string, kind: string, name: string, namespaced: boolean) => boolean;
  readonly permitsSource: (repository: string) => boolean;
  /** Undefined where it hangs on the address of a cluster that is named, or the name of one whose address is given. */
  readonly permitsDestination: (place: Place, namespace: string) => boolean | undefined;
}

type Listed = (group: string, kind: string, name: string) => boolean;

/** Whether a text is what a pattern matches; one `*` of these does not pass a slash (Go's filepath.Match). */
const matches = (pattern: unknown, text: string): boolean => pattern === text || (typeof pattern === "string" && knownGlob(pattern)(text));

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

/** A pattern that may begin with `!`: then it matches what the rest does not. */
const negatable = (pattern: string, separator = ""): Matcher => {
  if (!isDenial(pattern)) return glob(pattern, separator);
  const denied = glob(pattern.slice(1), separator);
  return (value) => !denied(value);
};

/** Made when it is first asked for: of most projects only what is written word by word is. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly is: Made } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
};

const sources = (spec: Value): Project["permitsSource"] => {
  const written = texts(spec.sourceRepos);
  const denying = written.some(isDenial);
  const patterns = once(() =>
    written.map((pattern) => {
      const denies = isDenial(pattern);
      const normal = denies ? `!${normalRepository(pattern.slice(1))}` : normalRepository(pattern);
      return { denies, matches: pattern === "*" ? () => true : negatable(normal, "/") };
    }),
  );
  return (repository) => {
    if (!denying && written.includes(repository)) return true;
    const normal = normalRepository(repository);
    if (patterns().some(({ denies, matches }) => denies && !matches(normal))) return false;
    return patterns().some(({ matches }) => matches(normal));
  };
};

interface Permitted {
  readonly server: string;
  readonly name: string;
  readonly namespace: string;
}

/** Whether a destination is one of a list, where patterns may permit and deny (Argo CD 3.5, isDestinationMatched). */
const matchDestination = (items: readonly Permitted[], { server, name }: Place, namespace: string): boolean | undefined => {
  let permitted = false;
  let unknown = false;
  for (const item of items) {
    const byServer = server !== undefined && negatable(item.server)(server);
    const byName = name !== undefined && negatable(item.name)(name);
    const byNamespace = negatable(item.namespace)(namespace);
    if ((byServer || byName) && byNamespace) permitted = true;
    else if (!byName && name !== undefined && isDenial(item.name)) return false;
    else if (!byServer && server !== undefined && isDenial(item.server) && byNamespace) return false;
    else if (!byNamespace && isDenial(item.namespace) && byServer) return false;
    unknown ||= byNamespace && ((server === undefined && item.server !== "") || (name === undefined && item.name !== ""));
  }
  return permitted || !unknown ? permitted : undefined;
};

const destinations = (spec: Value): Project["permitsDestination"] => {
  const items = records(spec.destinations).map(({ server, name, namespace }) => ({
    server: text(server) ?? "",
    name: text(name) ?? "",
    namespace: text(namespace) ?? "",
  }));
  const denying = items.some(({ server, name, namespace }) => isDenial(server) || isDenial(name) || isDenial(namespace));
  return (place, namespace) => {
    const isWritten = items.some((item) => item.namespace === namespace && (item.server === place.server || item.name === place.name));
    return (isWritten && !denying) || matchDestination(items, place, namespace);
  };
};

const projectOf = (placed: Placed): Project => {
  const spec = at(placed.object, "spec");
  return { placed, permitsKind: kinds(spec), permitsSource: sources(spec), permitsDestination: destinations(spec) };
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
