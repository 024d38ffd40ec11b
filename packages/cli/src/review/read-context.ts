import { askGit } from "../run-git.ts";
import { type ChangedFile, filesBelow } from "./changed-files.ts";
import { type ContextFiles, contextFiles, decidesOn } from "./context-files.ts";

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

/** What lies directly in the folders of clusters: `clusters/dev/argocd`. */
const foldersOf = (root: string, commit: string, clusters: readonly string[]): readonly string[] =>
  askGit(root, "ls-tree", "-z", "--name-only", commit, "--", ...clusters.map((cluster) => `clusters/${cluster}/`)).split("\0");

const contextsOf = (byCluster: ByCluster, foldersIn: (cluster: string) => readonly string[]): readonly Context[] =>
  byCluster.map(([cluster, files]) => ({ cluster, files, ...contextFiles(cluster, files, foldersIn(cluster)) }));

/** All files of the clusters that are needed, of one listing: what decides on a change may lie with any app. */
const filesOf = (root: string, commit: string, contexts: readonly Context[]): ReadonlyMap<string, string> => {
  const paths = new Set(contexts.flatMap((each) => each.paths));
  const decides = new Map(contexts.map(({ cluster, files }) => [cluster, decidesOn(files)]));
  const isNeeded = (path: string): boolean => {
    const parts = path.split("/");
    // clusters/dev/apps/shop/
    for (let depth = 2; depth < parts.length; depth++) if (paths.has(`${parts.slice(0, depth).join("/")}/`)) return true;
    return paths.has(path) || decides.get(parts[1] ?? "")?.(path) === true;
  };
  const all = filesBelow(
    root,
    commit,
    contexts.map(({ cluster }) => `clusters/${cluster}/`),
  );
  return new Map([...all].filter(([path]) => isNeeded(path)));
};

/**
 * Finds at a commit what else must be read. What a cluster's own Argo CD is told lies in `argocd/`; of a cluster that a hub syncs the folder
 * names the hub, for which git must be asked once more.
 */
export const readContext = (root: string, commit: string, byCluster: ByCluster): ReadContext => {
  const usual = contextsOf(byCluster, (cluster) => [`clusters/${cluster}/argocd`]);
  const found = filesOf(root, commit, usual);
  const isTold = ({ cluster, files }: Context): boolean => {
    const own = `clusters/${cluster}/argocd/`;
    return files.some(({ path }) => path.startsWith(own)) || [...found.keys()].some((path) => path.startsWith(own));
  };
  const others = usual.filter((each) => !each.whole && !isTold(each)).map(({ cluster }) => cluster);
  if (others.length === 0) return { contexts: usual, around: found };
  const folders = foldersOf(root, commit, others);
  const ofHubs = contextsOf(
    byCluster.filter(([cluster]) => others.includes(cluster)),
    (cluster) => folders.filter((path) => path.startsWith(`clusters/${cluster}/`)),
  );
  const more = filesBelow(
    root,
    commit,
    ofHubs.flatMap(({ paths }) => paths),
  );
  const contexts = usual.map((each) => ofHubs.find(({ cluster }) => cluster === each.cluster) ?? each);
  return { contexts, around: new Map([...found, ...more]) };
};
