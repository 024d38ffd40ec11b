import { spawnSync } from "node:child_process";
import { Refusal } from "./refusal.ts";

/**
 * The content of files at a commit, by their paths, asked of git in one go.
 * @param paths relative to the root, which may be a folder of its git repository; without line breaks
 * @throws Refusal where git does not give them
 */
export const blobsAt = (root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, Buffer> => {
  const found = new Map<string, Buffer>();
  if (paths.length === 0) return found;
  const input = paths.map((path) => `${commit}:./${path}\n`).join("");
  const { stdout, status } = spawnSync("git", ["cat-file", "--batch"], { cwd: root, input, maxBuffer: Number.POSITIVE_INFINITY });
  let at = 0;
  for (const path of paths) {
    // <id> blob <bytes>\n<content>\n
    const end = stdout.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString("latin1", at, end))?.[1];
    if (status !== 0 || size === undefined) throw new Refusal({ rule: "git-failed", message: `git does not give ${path} of ${commit}` });
    found.set(path, stdout.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
};
