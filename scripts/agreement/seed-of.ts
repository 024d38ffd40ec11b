import { spawnSync } from "node:child_process";

/**
 * The number that a seed stands for. `commit` is that of the commit that is checked out, so that each change is held against a corpus of
 * its own, and against the same one whenever it is tried again.
 */
export const seedOf = (text: string): number => {
  if (text === "commit") {
    const { status, stdout } = spawnSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" });
    if (status !== 0) throw new Error("--seed commit: git does not say which commit this is");
    return Number.parseInt(stdout.slice(0, 8), 16);
  }
  const seed = Number(text);
  if (text === "" || !Number.isSafeInteger(seed) || seed < 0) throw new Error(`--seed is a whole number or 'commit', not '${text}'`);
  return seed;
};
