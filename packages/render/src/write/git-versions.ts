import { spawnSync } from "node:child_process";
import { blobId, type ObjectFormat } from "./blob-id.ts";
import { clustersFolder } from "./manifest-file.ts";

/** What git knows of a content at a path: it holds it, it left a merge conflict there, or neither. */
export type GitOrigin = "git" | "merge" | undefined;

/** The blob ids of each path, relative to `clusters/`. */
interface Listing {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly unmerged: ReadonlySet<string>;
}

const git = (root: string, args: readonly string[]): readonly string[] => {
  const { status, stdout } = spawnSync("git", ["-c", "core.fsmonitor=false", ...args, "--", clustersFolder], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
  });
  return status === 0 ? stdout.split("\0") : [];
};

/**
 * Reads lines `<mode> <id> <stage>\t<path>` of `git ls-files -s -z` and `<mode> <type> <id>\t<path>` of `git ls-tree -z`
 * (git 2.39, git-ls-files and git-ls-tree). Both print paths relative to the working directory.
 */
const list = (lines: readonly string[], idAt: 1 | 2): Listing => {
  const ids = new Map<string, string[]>();
  const unmerged = new Set<string>();
  for (const line of lines) {
    const tab = line.indexOf("\t");
    const fields = line.slice(0, Math.max(0, tab)).split(" ");
    const id = fields[idAt];
    if (id === undefined) continue;
    const path = line.slice(tab + 1 + clustersFolder.length + 1);
    const known = ids.get(path);
    if (known === undefined) ids.set(path, [id]);
    else known.push(id);
    if (idAt === 1 && fields[2] !== "0") unmerged.add(path);
  }
  return { ids, unmerged };
};

const formatOf = (id: string): ObjectFormat => (id.length === 64 ? "sha256" : "sha1");

/**
 * A text as it may be in git: as it stands, or with LF where a checkout made CRLF of it (`core.autocrlf`, `eol=crlf`).
 */
const forms = (text: string): readonly string[] => (text.includes("\r\n") ? [text, text.replaceAll("\r\n", "\n")] : [text]);

/** The start of the lines with which git marks a conflict in a file (git-merge, "How conflicts are presented"). */
const conflict = /^<{7} /m;

/**
 * Tells whether git can bring a content back: it is in the index or in HEAD at that path, or a merge left it there. Git is
 * asked at the first question, once for the index and, if that is not enough, once for HEAD. Outside
 * a repository, and where git refuses, nothing is known.
 */
export const gitVersions = (root: string): ((path: string, text: string) => GitOrigin) => {
  let index: Listing | undefined;
  let head: Listing | undefined;
  const holds = (ids: readonly string[] | undefined, text: string): boolean => {
    const [first] = ids ?? [];
    if (ids === undefined || first === undefined) return false;
    return forms(text).some((form) => ids.includes(blobId(form, formatOf(first))));
  };
  return (path, text) => {
    index ??= list(git(root, ["ls-files", "-s", "-z"]), 1);
    if (index.unmerged.has(path) && conflict.test(text)) return "merge";
    if (holds(index.ids.get(path), text)) return "git";
    head ??= list(git(root, ["ls-tree", "-r", "-z", "HEAD"]), 2);
    return holds(head.ids.get(path), text) ? "git" : undefined;
  };
};
