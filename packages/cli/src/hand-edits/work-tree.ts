import { lstatSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { isError, type Problem } from "@ashlar/model";
import { bundleMemory, clustersFolder, lastRender, renderEnvironments, stateFolder, writeTree } from "@ashlar/render";
import { type KeptFile, keptFile } from "../kept-file.ts";
import { ofImports } from "../of-imports.ts";
import { withOwnLines } from "../own-lines.ts";

/** A manifest that is not what the modules render. */
export interface Differing {
  /** Relative to the root: `clusters/dev/apps/shop/service-shop.yaml`. */
  readonly file: string;
  readonly cluster: string;
  /** The app or brick that makes it; absent for what makes Argo CD sync. */
  readonly app?: string;
  /** What the modules render, and what stands; undefined where there is nothing. */
  readonly wanted: string | undefined;
  readonly current: string | undefined;
  /** Neither an earlier render nor git holds what stands: somebody edited it and did not commit that yet. */
  readonly isUncommitted: boolean;
  /** It never was a manifest of ours: it lacks the first line of those. */
  readonly isForeign: boolean;
}

/** `clusters/` as it is on the disk, held against what the modules beside it render. */
export interface WorkTree {
  readonly differing: readonly Differing[];
  /** Why the modules render nothing: then nothing is known of what differs. Or what else the writer says of the tree. */
  readonly problems: readonly Problem[];
  /** The minor version of Kubernetes of each cluster. */
  readonly kubernetes: ReadonlyMap<string, string>;
}

const fresh: WorkTree = { differing: [], problems: [], kubernetes: new Map() };

const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

const inClusters = (path: string): string => `${clustersFolder}/${path}`;

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

const compare = (root: string, files: readonly KeptFile[]): Pick<WorkTree, "differing" | "problems"> => {
  const { changes, problems } = writeTree(root, files, { check: true });
  const wanted = new Map(files.map((each) => [inClusters(each.path), each]));
  const named = (rule: string): ReadonlySet<string> =>
    new Set(
      problems.flatMap((each) => (each.rule === rule && each.file !== undefined && isFile(join(root, each.file)) ? [each.file] : [])),
    );
  const [edited, foreign] = [named("edited-by-hand"), named("foreign-file")];
  const differing = [...new Set([...changes.map(({ path }) => inClusters(path)), ...edited, ...foreign])].sort().map((file) => {
    const found = wanted.get(file);
    return {
      file,
      cluster: file.split("/")[1] ?? "",
      ...(found?.app !== undefined && { app: found.app }),
      wanted: found?.text,
      current: read(join(root, file)),
      isUncommitted: edited.has(file),
      isForeign: foreign.has(file),
    };
  });
  return { differing, problems: problems.filter(({ file = "" }) => !edited.has(file) && !foreign.has(file)) };
};

/**
 * Renders the modules and holds the work tree against that; writes nothing. Where the last render of everything is remembered, and its
 * modules and each of its manifests are the same by content, nothing needs to be rendered.
 */
export const workTree = async (folder: string): Promise<WorkTree> => {
  const root = realpathSync(folder);
  const state = stateFolder(root);
  const memory = bundleMemory(root, state.folder);
  if (lastRender(root, state.folder, memory.inputs()) !== undefined) return fresh;
  const { files, clusters, problems } = await renderEnvironments(root, keptFile, { memory });
  if (problems.some(isError)) return { ...fresh, problems: await ofImports(await withOwnLines(root, problems.filter(isError))) };
  const kubernetes = new Map(clusters.map(({ cluster }) => [cluster.name, cluster.kubernetes]));
  return { ...compare(root, files), kubernetes };
};
