import { spawnSync } from "node:child_process";

/** What git answers; empty where it refuses. */
export const gitText = (root: string, ...args: readonly string[]): string => {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY });
  return status === 0 ? stdout : "";
};

/** The paths that git lists with `-z`. */
export const gitPaths = (root: string, ...args: readonly string[]): readonly string[] =>
  gitText(root, ...args)
    .split("\0")
    .filter(Boolean);

/** Runs git for its effect. */
export const gitDo = (root: string, ...args: readonly string[]): boolean =>
  spawnSync("git", args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
