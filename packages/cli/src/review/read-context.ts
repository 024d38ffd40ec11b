import type { GitStore } from "../git-store.ts";
import type { ChangedFile } from "./changed-files.ts";
import { type ContextFiles, contextFiles, decidesOn } from "./context-files.ts";
import { filesBelow, foldersIn } from "./files-below.ts";

type ByCluster = readonly (readonly [cluster: string, files: readonly ChangedFile[]])[];

interface Context extends ContextFiles {
  readonly cluster: string;
  readonly files: readonly ChangedFile[];
}

/** What must be read of each cluster beside what changes, and git's ids of those files. */
export interface ReadContext {
  readonly contexts: readonly Context[];
  readonly around: ReadonlyMap<string, string>;
}

const contextsOf = (byCluster: ByCluster, foldersOf: (cluster: string) => readonly string[]): readonly Context[] =>
  byCluster.map(([cluster, files]) => ({ cluster, files, ...contextFiles(cluster, files, foldersOf(cluster)) }));

const pathsOf = (contexts: readonly Context[]): readonly string[] => contexts.flatMap(({ paths }) => paths);

/** What decides on a change may lie with any app. */
const chosen = (deciding: ReadonlyMap<string, string>, byCluster: ByCluster): ReadonlyMap<string, string> => {
  const ofCluster = new Map(byCluster.map(([cluster, files]) => [cluster, decidesOn(files)]));
  return new Map([...deciding].filter(([path]) => ofCluster.get(path.split("/")[1] ?? "")?.(path) === true));
};

/**
 * Finds at a commit what else must be read. What a cluster's own Argo CD is told lies in `argocd/`; of a cluster that a hub syncs the folder
 * names the hub, for which git must be asked once more.
 * @param deciding what lies with any app and may decide on a change
 */
export const readContext = async (
  store: GitStore,
  commit: string,
  byCluster: ByCluster,
  deciding: Promise<ReadonlyMap<string, string>>,
): Promise<ReadContext> => {
  const usual = contextsOf(byCluster, (cluster) => [`clusters/${cluster}/argocd`]);
  const found = new Map([...(await filesBelow(store, commit, pathsOf(usual))), ...chosen(await deciding, byCluster)]);
  const isTold = ({ cluster, files }: Context): boolean => {
    const own = `clusters/${cluster}/argocd/`;
    return files.some(({ path }) => path.startsWith(own)) || [...found.keys()].some((path) => path.startsWith(own));
  };
  const others = usual.filter((each) => !each.whole && !isTold(each)).map(({ cluster }) => cluster);
  if (others.length === 0) return { contexts: usual, around: found };
  const folders = await foldersIn(
    store,
    commit,
    others.map((cluster) => `clusters/${cluster}`),
  );
  const ofHubs = contextsOf(
    byCluster.filter(([cluster]) => others.includes(cluster)),
    (cluster) => folders.filter((path) => path.startsWith(`clusters/${cluster}/`)),
  );
  const more = await filesBelow(store, commit, pathsOf(ofHubs));
  const contexts = usual.map((each) => ofHubs.find(({ cluster }) => cluster === each.cluster) ?? each);
  return { contexts, around: new Map([...found, ...more]) };
};
