import type { GitStore } from "../git-store.ts";
import { entriesOf } from "./tree-lines.ts";

/** The folders that lie directly in some folders at a commit: `clusters/dev/argocd` of `clusters/dev`. */
export const foldersIn = async (store: GitStore, commit: string, paths: readonly string[]): Promise<readonly string[]> => {
  const trees = await store.read(paths.map((path) => `${commit}:./${path}`));
  return trees.flatMap((tree, i) =>
    tree?.type === "tree" ? entriesOf(tree).flatMap(({ isFolder, name }) => (isFolder ? [`${paths[i]}/${name}`] : [])) : [],
  );
};

/**
 * The files at or below some paths at a commit, and git's ids of their content.
 * @param paths relative to the root
 */
export const filesBelow = async (store: GitStore, commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const files = new Map<string, string>();
  const asked = paths.map((path) => path.replace(/\/$/, "")).filter((path) => path !== "" && !path.includes("\n"));
  let open: readonly (readonly [path: string, name: string])[] = asked.map((path) => [path, `${commit}:./${path}`]);
  while (open.length > 0) {
    const objects = await store.read(open.map(([, name]) => name));
    const below: [string, string][] = [];
    for (const [i, [path]] of open.entries()) {
      const object = objects[i];
      if (object?.type === "blob") files.set(path, object.id);
      if (object?.type !== "tree") continue;
      for (const { isFolder, name, id } of entriesOf(object))
        if (isFolder) below.push([`${path}/${name}`, id]);
        else files.set(`${path}/${name}`, id);
    }
    open = below;
  }
  return files;
};
