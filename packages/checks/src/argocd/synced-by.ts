import { perTree } from "../tree/per-tree.ts";
import { record, text } from "../tree/read.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { type Application, type ApplicationSource, applicationsOf } from "./applications.ts";
import { glob, type Matcher } from "./glob.ts";

const kustomizations: ReadonlySet<string> = new Set(["kustomization.yaml", "kustomization.yml", "Kustomization"]);

/** How Argo CD reads a folder: file by file, or with a tool of which nothing is known here (Argo CD 3.5, util/app/discovery). */
type Tool = "directory" | "other";

interface Folder {
  readonly application: Application;
  readonly folder: string;
  readonly tool: Tool;
  readonly recurse: boolean;
  readonly includes: Matcher;
  readonly excludes: Matcher;
  /** Whether it says which files count: then others may lie there. */
  readonly filtered: boolean;
}

export interface Synced {
  /** Whether any folder of an Application is one of this tree: else nothing can be said of who syncs what. */
  readonly known: boolean;
  /** The Applications that sync a file. */
  readonly of: (path: string) => readonly Application[];
  /** The folders that are read file by file, by their path. */
  readonly folders: ReadonlyMap<string, readonly Application[]>;
  /** Whether nothing of a source is in this tree: a chart, another repository, another cluster's folder. */
  readonly isForeign: (source: ApplicationSource) => boolean;
  /** Whether an Application deploys more than this tree shows: a foreign source, or what a kustomization or a chart of the tree adds. */
  readonly bringsMore: (application: Application) => boolean;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** The folders of files, and those around them. */
const foldersOf = (paths: Iterable<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const path of paths) for (let at = folderOf(path); at !== "" && !found.has(at); at = folderOf(at)) found.add(at);
  return found;
};

/** A `Chart.yaml` beside manifests is no chart but an accident, which is for a rule to say. */
const toolsOf = (files: readonly string[], manifests: ReadonlySet<string>): ReadonlyMap<string, Tool> =>
  new Map(
    files.flatMap((path): [string, Tool][] => {
      const [name, folder] = [path.slice(path.lastIndexOf("/") + 1), folderOf(path)];
      return kustomizations.has(name) || (name.endsWith("Chart.yaml") && !manifests.has(folder)) ? [[folder, "other"]] : [];
    }),
  );

const every: Matcher = () => true;
const none: Matcher = () => false;

const readFolder = (application: Application, { value, folder = "" }: ApplicationSource, tools: ReadonlyMap<string, Tool>): Folder => {
  const { recurse, include, exclude } = record(value.directory);
  const [includes, excludes] = [text(include), text(exclude)];
  const named = ["helm", "kustomize", "plugin"].some((tool) => value[tool] !== undefined);
  const explicit = value.directory === undefined ? undefined : "directory";
  return {
    application,
    folder,
    tool: named ? "other" : (explicit ?? tools.get(folder) ?? "directory"),
    recurse: recurse === true,
    includes: includes === undefined ? every : glob(includes),
    excludes: excludes === undefined ? none : glob(excludes),
    filtered: includes !== undefined || excludes !== undefined,
  };
};

const manifest = /\.(?:yaml|yml|json|jsonnet)$/;

const reads = ({ folder, tool, recurse, includes, excludes }: Folder, path: string): boolean => {
  if (tool === "other") return true;
  const below = folder === "" ? path : path.slice(folder.length + 1);
  return manifest.test(path) && (recurse || !below.includes("/")) && includes(below) && !excludes(below);
};

/** Who syncs what, by the folders of Applications; of a kustomization or a chart everything in its folder counts as synced. */
export const syncedBy = perTree((tree: Tree): Synced => {
  const { objects, files = [] } = tree;
  const folders = foldersOf(objects.flatMap(({ path }) => path ?? []));
  const sources = applicationsOf(tree).flatMap((application) => application.sources.map((source) => ({ application, source })));
  const isHere = ({ folder }: ApplicationSource): boolean => folder !== undefined && folder !== "" && folders.has(folder);
  const ours = new Set(sources.flatMap(({ source }) => (isHere(source) ? [source.repository] : [])));
  const isForeign = (source: ApplicationSource): boolean => !ours.has(source.repository) || !(source.folder === "" || isHere(source));
  const tools = toolsOf(files, new Set(objects.flatMap(({ path }) => (path === undefined ? [] : folderOf(path)))));
  const byFolder = Map.groupBy(
    sources.filter(({ source }) => !isForeign(source)).map(({ application, source }) => readFolder(application, source, tools)),
    ({ folder }) => folder,
  );
  const of = (path: string): readonly Application[] => {
    const found: Application[] = [];
    for (let at = path; at !== ""; ) {
      at = folderOf(at);
      for (const folder of byFolder.get(at) ?? []) if (reads(folder, path)) found.push(folder.application);
    }
    return found;
  };
  const plain = [...byFolder].flatMap(([path, all]): [string, readonly Application[]][] => {
    const read = all.filter(({ tool, filtered }) => tool === "directory" && !filtered).map(({ application }) => application);
    return read.length > 0 ? [[path, read]] : [];
  });
  const tooled = new Set([...byFolder.values()].flat().flatMap(({ tool, application }) => (tool === "other" ? [application] : [])));
  const bringsMore = (application: Application): boolean => tooled.has(application) || application.sources.some(isForeign);
  return { known: ours.size > 0, of, folders: new Map(plain), isForeign, bringsMore };
});

const byObject = perTree((tree): ReadonlyMap<Placed, readonly Application[]> => {
  const { of } = syncedBy(tree);
  return new Map(tree.objects.map((placed) => [placed, placed.path === undefined ? [] : of(placed.path)]));
});

/** The Applications that deploy an object, by the folder of its manifest. */
export const applicationsFor = (tree: Tree, placed: Placed): readonly Application[] => byObject(tree).get(placed) ?? [];
