import { isError, type Problem } from "@ashlar/model";
import { betweenClusters, type NamedCluster } from "./check/between-clusters.ts";
import { checkCluster } from "./check/check-cluster.ts";
import { type CompletedCluster, completeCluster } from "./complete/complete-cluster.ts";
import { evaluateCluster } from "./evaluate/evaluate-cluster.ts";
import type { Folder } from "./lay-out/folder.ts";
import { foldersOf } from "./lay-out/folders.ts";
import { layOut, type RenderedFile } from "./lay-out/lay-out.ts";
import type { LoadedCluster } from "./load/load-environments.ts";

export interface Rendering<Kept = RenderedFile> {
  /** Every manifest of every cluster; none when a problem is an error. */
  readonly files: readonly Kept[];
  readonly problems: readonly Problem[];
  /** What there is, whether it came to manifests or not. */
  readonly clusters: readonly NamedCluster[];
}

/** What a caller keeps of each file. The objects of a cluster are let go before the next is rendered, unless they are kept. */
export type Keep<Kept> = (file: RenderedFile) => Kept;

/** Keeps all there is to know of a file, its objects too. */
export const everything: Keep<RenderedFile> = (file) => file;

/** Looks at all that a cluster came to, before a byte of it is written down. */
export type Judge = (completed: CompletedCluster, folders: readonly Folder[]) => readonly Problem[];

const renderCluster = <Kept>(loaded: LoadedCluster, spokes: readonly LoadedCluster[], keep: Keep<Kept>, judge: Judge) => {
  const completed = completeCluster(evaluateCluster(loaded));
  const own = [...completed.problems, ...checkCluster(completed)];
  const whole = own.some(isError) ? [] : foldersOf(completed, spokes);
  const problems = [...own, ...(whole.length > 0 ? judge(completed, whole) : [])];
  const folders = problems.some(isError) ? [] : whole;
  const named = { cluster: loaded.cluster, module: loaded.module, apps: completed.apps.map(({ app }) => ({ app })) };
  return { files: folders.flatMap((folder) => layOut(folder).map(keep)), problems, named };
};

/**
 * The whole way from clusters to their files, one cluster after the other. Touches no disk.
 * @param judge left out: objects are written down as they are, as those want who only look
 */
export const renderClusters = <Kept>(loaded: readonly LoadedCluster[], keep: Keep<Kept>, judge: Judge = () => []): Rendering<Kept> => {
  const spokes = Map.groupBy(loaded, ({ cluster }) => cluster.hub);
  const rendered = loaded.map((each) => renderCluster(each, spokes.get(each.cluster) ?? [], keep, judge));
  const clusters = rendered.map(({ named }) => named);
  const problems = [...betweenClusters(clusters), ...rendered.flatMap((each) => each.problems)];
  return { files: problems.some(isError) ? [] : rendered.flatMap(({ files }) => files), problems, clusters };
};
