import { gitObjects } from "./git-objects.ts";

/**
 * The content of files at a commit, by their paths, asked of git in one go.
 * @param paths relative to the root, which may be a folder of its git repository; without line breaks
 * @throws Refusal where git does not give them
 */
export const blobsAt = (root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, Buffer> => {
  const contents = gitObjects(
    root,
    paths.map((path) => `${commit}:./${path}`),
  );
  return new Map(paths.map((path, i) => [path, contents[i] as Buffer]));
};
