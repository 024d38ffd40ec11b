import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import type { Snapshot } from "./git-repositories.ts";

const gitEnvironment = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

const git = (folder: string, args: readonly string[], input = ""): string =>
  execFileSync("git", ["-C", folder, ...args], { input, encoding: "utf8", env: gitEnvironment, stdio: ["pipe", "pipe", "pipe"] });

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** The commits as git fast-import(1) reads them, each on top of the one before; the same snapshots become the same commits. */
export const importStream = (snapshots: readonly Snapshot[]): string =>
  snapshots
    .flatMap(({ commit, files }, index) => [
      `commit refs/heads/main\nmark :${index + 1}\ncommitter stand-in <stand-in@localhost> 946684800 +0000\n`,
      data(`Stand in for ${commit}`),
      "deleteall\n",
      ...[...files].map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`),
      `get-mark :${index + 1}\n`,
    ])
    .join("");

/**
 * Makes a bare repository with a commit for each snapshot; without snapshots, an empty one to push to. Anybody may fetch any
 * commit by its id, as the big hosts of git allow.
 * @returns upstream's commit → the commit that stands in for it
 */
export const writeRepository = (folder: string, snapshots: readonly Snapshot[]): ReadonlyMap<string, string> => {
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  git(folder, ["config", "uploadpack.allowAnySHA1InWant", "true"]);
  if (snapshots.length === 0) return new Map();
  const ids = git(folder, ["fast-import", "--quiet"], importStream(snapshots)).trim().split("\n");
  return new Map(snapshots.map(({ commit }, index) => [commit, ids[index] ?? ""]));
};
