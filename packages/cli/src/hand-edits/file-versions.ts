import { createHash } from "node:crypto";
import { askGit, runGit } from "../run-git.ts";

/** A commit that touched a file. */
export interface Version {
  readonly commit: string;
  readonly author: string;
  /** ISO 8601, as the author's clock said: `2026-11-23T03:12:49+01:00`. */
  readonly when: string;
  readonly subject: string;
  /** Git's ids of the content, undefined where the file is not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What git calls this content, in the format of another of its ids (git-hash-object). */
export const blobIdLike = (text: string, other: string): string =>
  createHash(other.length === 64 ? "sha256" : "sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");

/** So many commits are looked at: a manifest that differs longer than that is nobody's emergency. */
const mostCommits = 500;

/** Beyond so many, to look at all of `clusters/` is less work, and a command line has an end. */
const mostPaths = 200;

const idOf = (id = ""): string | undefined => (/^0*$/.test(id) ? undefined : id);

/**
 * The commits that touched these files, newest first, by file. A merge counts where it made a file another than its first parent had it.
 * Reads `\1<commit>\2<author>\2<date>\2<subject>\0\n:<mode> <mode> <id> <id> <status>\0<path>\0…` (git 2.39, git-log with `-z --raw`).
 * @param files relative to the root, which may be a folder of its git repository
 */
export const fileVersions = (root: string, files: readonly string[]): ReadonlyMap<string, readonly Version[]> => {
  const found = new Map<string, Version[]>(files.map((file) => [file, []]));
  if (files.length === 0 || runGit(root, "rev-parse", "--verify", "--quiet", "HEAD").status !== 0) return found;
  const paths = files.length > mostPaths ? ["clusters/"] : files;
  const how = ["-z", "--raw", "--no-abbrev", "--no-renames", "--relative", "--diff-merges=first-parent", "--no-show-signature"];
  const format = ["--encoding=UTF-8", "--format=%x01%H%x02%an%x02%aI%x02%s", `--max-count=${mostCommits}`];
  for (const text of askGit(root, "--literal-pathspecs", "log", ...how, ...format, "HEAD", "--", ...paths).split("\u0001")) {
    const [head = "", ...fields] = text.split("\0");
    const [commit = "", author = "", when = "", subject = ""] = head.split("\u0002");
    for (let i = 0; i + 1 < fields.length; i += 2) {
      const [, , before, after] = (fields[i] ?? "").trim().split(" ");
      found.get(fields[i + 1] ?? "")?.push({ commit, author, when, subject, before: idOf(before), after: idOf(after) });
    }
  }
  return found;
};

/** What decides nothing about what is rendered. */
const isNoInput = (path: string, clusters: string): boolean =>
  path.startsWith(clusters) || path.startsWith(".github/") || /\.md$|(^|\/)(CODEOWNERS|LICENSE|\.git\w+)$/.test(path);

/** Those of some commits that touched anything that may decide what is rendered: more than `clusters/` and what only people read. */
export const commitsWithInputs = (root: string, commits: readonly string[]): ReadonlySet<string> => {
  if (commits.length === 0) return new Set();
  const clusters = `${askGit(root, "rev-parse", "--show-prefix").trim()}clusters/`;
  const how = ["-z", "--name-only", "--no-walk=unsorted", "--no-renames", "--diff-merges=first-parent", "--no-show-signature"];
  const texts = askGit(root, "log", ...how, "--format=%x01%H", ...commits, "--").split("\u0001");
  return new Set(
    texts.flatMap((text) => {
      const [commit = "", ...paths] = text.split("\0").map((each) => each.replace(/^\n/, ""));
      return paths.some((path) => path !== "" && !isNoInput(path, clusters)) ? [commit] : [];
    }),
  );
};
