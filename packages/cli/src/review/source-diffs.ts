import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SourceDiff, SourceDiffs } from "@ashlar/review";
import type { GitStore } from "../git-store.ts";
import { askGit, gitEnvironment } from "../run-git.ts";
import type { Repository } from "./changed-files.ts";
import { parseSourceDiffs } from "./parse-source-diffs.ts";

/** What environments may be made of: their modules, and the data that those import. */
const folders = ["apps", "environments", "packages"];
const made = folders.flatMap((folder) => [`:(glob)${folder}/**/*.ts`, `:(glob)${folder}/**/*.json`]);
/** Recorded facts follow from the pins beside them; and no environment may import tests, or what only looks at its manifests. */
const notMade = [
  ...["*.test.ts", "*.d.ts", "*.example.ts", "*.kinds.ts", "*.lock.json", "package.json", "tsconfig*.json", "testing/**"].map(
    (pattern) => `:(exclude,glob)**/${pattern}`,
  ),
  ...["checks", "cli", "manifests", "review", "schemas"].map((name) => `:(exclude)packages/${name}`),
];
const sources = ["--", ...made, ...notMade];

/** Whole files, so that one sees in what a line stands; nothing of the repository's or the user's settings runs or changes the form. */
const how =
  "--raw -p -z -U1000000 --no-color --no-ext-diff --no-textconv --text --diff-algorithm=myers -M -l100 --diff-filter=AMDR --relative".split(
    " ",
  );

/** Modules that are longer, all together, are not looked at. */
const mostBytes = 8 * 1024 * 1024;

const none: SourceDiffs = { modules: [], whole: false };

const untracked = (root: string): readonly SourceDiff[] =>
  askGit(root, "ls-files", "--others", "--exclude-standard", "-z", ...sources)
    .split("\0")
    .filter((path) => path !== "" && statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true)
    .map((file) => ({
      file,
      lines: readFileSync(join(root, file), "utf8")
        .split("\n")
        .map((text) => ({ kind: "added", text })),
    }));

/** Whether nothing can differ: that is known without reading anything. */
const areSame = async (store: GitStore, base: string, head: string): Promise<boolean> => {
  const trees = await store.read([base, head].flatMap((commit) => folders.map((folder) => `${commit}:./${folder}`)));
  return folders.every((_, i) => trees[i]?.id === trees[i + folders.length]?.id);
};

/**
 * What differs in the modules between two revisions, read as text. Nothing where git fails or it is too much: a review does without.
 * @param base id of a commit
 * @param head id of a commit; undefined for the work tree
 */
export const sourceDiffs = async ({ root, store }: Repository, base: string, head: string | undefined): Promise<SourceDiffs> => {
  if (head !== undefined && (await areSame(store, base, head))) return { modules: [], whole: true };
  const command = head === undefined ? ["diff", ...how, base] : ["diff-tree", "-r", ...how, base, head];
  const { status, stdout, error } = spawnSync("git", [...command, ...sources], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: mostBytes,
    stdio: ["ignore", "pipe", "ignore"],
    env: gitEnvironment(),
  });
  if (error !== undefined || status !== 0) return none;
  return { modules: [...parseSourceDiffs(stdout), ...(head === undefined ? untracked(root) : [])], whole: true };
};
