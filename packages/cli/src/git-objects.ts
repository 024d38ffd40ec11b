import { spawnSync } from "node:child_process";
import { Refusal } from "./refusal.ts";

const batch = (root: string, names: readonly string[]) =>
  spawnSync("git", ["cat-file", "--batch"], { cwd: root, input: `${names.join("\n")}\n`, maxBuffer: Number.POSITIVE_INFINITY });

/**
 * The content of git's objects, asked of git in one go.
 * @param names ids, or `commit:./path`; without line breaks
 * @throws Refusal where git does not give them
 */
export const gitObjects = (root: string, names: readonly string[]): readonly Buffer[] => {
  if (names.length === 0) return [];
  const { stdout, status } = batch(root, names);
  let at = 0;
  return names.map((name) => {
    // <id> blob <bytes>\n<content>\n
    const end = stdout.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString("latin1", at, end))?.[1];
    if (status !== 0 || size === undefined) throw new Refusal({ rule: "git-failed", message: `git does not give ${name}` });
    at = end + 2 + Number(size);
    return stdout.subarray(end + 1, end + 1 + Number(size));
  });
};
