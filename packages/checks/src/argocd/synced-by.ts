import { perTree } from "../tree/per-tree.ts";
import { record, text } from "../tree/read.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { type Application, type ApplicationSource, applicationsOf } from "./applications.ts";
import { foldersAround, type SyncedFolder } from "./folders-around.ts";
import { glob } from "./glob.ts";
import { folderOf, foldersOf, isRightIn } from "./path.ts";

const kustomizations: ReadonlySet<string> = new Set(["kustomization.yaml", "kustomization.yml", "Kustomization"]);

export interface Synced {
  /** Whether any folder of an Application is one of this tree: else nothing can be said of who syncs what. */
  readonly known: boolean;
  /** The Applications that sync the manifest of an object; undefined where nobody knows where that is. */
  readonly of: (placed: Placed) => readonly Application[] | undefined;
  /** The folders that are read file by file, by their path. */
  readonly plain: ReadonlyMap<string, readonly Application[]>;
  /** Whether nothing of a source is in this tree: a chart, another repository, another cluster's folder. */
  readonly isForeign: (source: ApplicationSource) => boolean;
  /** Whether an Application deploys more than this tree shows: a foreign source, or what a kustomization or a chart of the tree adds. */
  readonly bringsMore: (application: Application) => boolean;
}

/**
 * Folders that Argo CD reads with a tool (Argo CD 3.5, util/app/discovery). A `Chart.yaml` beside manifests is no chart but an accident,
 * which is for a rule to say.
 */
const tooledFolders = (others: readonly string[], isHere: (folder: string) => boolean): ReadonlySet<string> =>
  new Set(
    others.flatMap((path) => {
      const [name, folder] = [path.slice(path.lastIndexOf("/") + 1), folderOf(path)];
      return kustomizations.has(name) || (name.endsWith("Chart.yaml") && !isHere(folder)) ? [folder] : [];
    }),
  );

const readFolder = (application: Application, { value, folder = "" }: ApplicationSource, tooled: ReadonlySet<string>): SyncedFolder => {
  const { recurse, include, exclude } = record(value.directory);
  const [includes, excludes] = [text(include), text(exclude)];
  const named = ["helm", "kustomize", "plugin"].some((tool) => value[tool] !== undefined);
  return {
    application,
    folder,
    tooled: named || (value.directory === undefined && tooled.has(folder)),
    recurse: recurse === true,
    ...(includes !== undefined && { includes: glob(includes) }),
    ...(excludes !== undefined && { excludes: glob(excludes) }),
  };
};

/** Who syncs what, by the folders of Applications; of a kustomization or a chart everything in its folder counts as synced. */
export const syncedBy = perTree((tree: Tree): Synced => {
  const { right, all } = foldersOf(tree.objects);
  const sources = applicationsOf(tree).flatMap((application) => application.sources.map((source) => ({ application, source })));
  const isHere = ({ folder }: ApplicationSource): boolean => folder !== undefined && folder !== "" && all.has(folder);
  const ours = new Set(sources.flatMap(({ source }) => (isHere(source) ? [source.repository] : [])));
  const isForeign = (source: ApplicationSource): boolean => !ours.has(source.repository) || !(source.folder === "" || isHere(source));
  const tooled = tooledFolders(tree.others, (folder) => right.has(folder));
  const read = sources.flatMap(({ application, source }) => (isForeign(source) ? [] : [readFolder(application, source, tooled)]));
  const around = foldersAround(Map.groupBy(read, ({ folder }) => folder));
  let last: readonly [folder: string, applications: readonly Application[]] | undefined;
  const of = ({ path, folder }: Placed): readonly Application[] | undefined => {
    // Files come folder by folder.
    if (last !== undefined && folder === last[0]) return last[1];
    if (last !== undefined && path?.endsWith(".yaml") === true && isRightIn(path, last[0])) return last[1];
    const file = path ?? (folder === undefined ? undefined : `${folder}/manifest.yaml`);
    if (file === undefined) return undefined;
    const { applications, isPlain } = around(file);
    last = isPlain && file.endsWith(".yaml") ? [folder ?? folderOf(file), applications] : undefined;
    return applications;
  };
  const plain = Map.groupBy(
    read.filter((folder) => !folder.tooled && folder.includes === undefined && folder.excludes === undefined),
    ({ folder }) => folder,
  );
  const withTool = new Set(read.flatMap((folder) => (folder.tooled ? [folder.application] : [])));
  return {
    known: ours.size > 0,
    of,
    plain: new Map([...plain].map(([path, folders]) => [path, folders.map(({ application }) => application)])),
    isForeign,
    bringsMore: (application) => withTool.has(application) || application.sources.some(isForeign),
  };
});
