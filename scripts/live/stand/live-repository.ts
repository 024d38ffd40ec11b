import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyWorkspace, workspace } from "../../testing/copy-workspace.ts";
import { changedLines } from "./changed-lines.ts";

/** A file of the published tree, by its path; null removes it. */
export type Changes = Readonly<Record<string, string | null>>;

/** What was pushed. */
export interface Push {
  readonly branch: string;
  readonly before: string;
  readonly after: string;
  readonly paths: readonly string[];
}

/** A copy of this repository that may be edited and rendered, and the git repository that Argo CD reads its tree from. */
export interface LiveRepository {
  /** Replaces a text in a module. Throws if the text is not there exactly once. */
  readonly edit: (path: string, from: string, to: string) => void;
  /** Renders the copy, by the command line. */
  readonly render: (...flags: readonly string[]) => void;
  /** Moves the ref that a cluster tracks in the published repository, by the command line; answers what that said. */
  readonly promote: (cluster: string, ...words: readonly string[]) => string;
  /** The lines that rendering took away and added, by file, since the repository was copied. */
  readonly difference: () => ReadonlyMap<string, readonly string[]>;
  /**
   * Commits and pushes `clusters/` as it was rendered, with the stand's substitutions, tells Argo CD as a git host does, and answers
   * the revision.
   * @param changes by hand, on top of what was rendered: what no check has seen. They last until the next time
   */
  readonly publish: (message: string, changes?: Changes) => Promise<string>;
  /** A file of the published tree. */
  readonly read: (path: string) => string;
  /** The published files whose path begins so. */
  readonly paths: (start: string) => readonly string[];
}

const identity = ["-c", "user.name=live", "-c", "user.email=live@example.com", "-c", "commit.gpgSign=false"];

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/**
 * @param folder for the copy and for a work tree of the published repository
 * @param bare the published repository, made here
 * @param substitute leads references in a text to the stand's own servers
 * @param tell says to Argo CD what was pushed; the first push, which makes the repository, it finds by itself
 */
export const liveRepository = (
  folder: string,
  bare: string,
  substitute: (text: string) => string,
  tell: (push: Push) => Promise<void>,
): LiveRepository => {
  const [copy, published] = [join(folder, "copy"), join(folder, "published")];
  rmSync(folder, { recursive: true, force: true });
  for (const each of [copy, published, bare]) mkdirSync(each, { recursive: true });
  copyWorkspace(copy, "clusters");
  // So that the renderer knows that what stands there is its own.
  writeFileSync(join(copy, ".gitignore"), "node_modules\n");
  git(copy, "init", "--quiet");
  git(copy, "add", "--all");
  git(copy, "commit", "--quiet", "--message", "as it was copied");
  git(bare, "init", "--quiet", "--bare", "--initial-branch=main");
  git(published, "init", "--quiet", "--initial-branch=main");

  git(copy, "remote", "add", "origin", bare);

  const ashlar = (command: string, ...words: readonly string[]): string =>
    execFileSync(process.execPath, [join(workspace, "packages/cli/bin/ashlar.js"), command, "--root", copy, ...words], {
      encoding: "utf8",
      stdio: "pipe",
    });
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(published, path)), { recursive: true });
    writeFileSync(join(published, path), text);
  };
  return {
    edit: (path, from, to) => {
      const text = readFileSync(join(copy, path), "utf8");
      if (text.split(from).length !== 2) throw new Error(`${path} does not hold this text exactly once: ${from}`);
      writeFileSync(join(copy, path), text.replace(from, to));
    },
    render: (...flags) => {
      ashlar("render", ...flags);
    },
    promote: (...words) => ashlar("promote", ...words),
    difference: () => changedLines(git(copy, "diff", "--unified=0", "--no-renames", "HEAD", "--", "clusters")),
    publish: async (message, changes = {}) => {
      rmSync(join(published, "clusters"), { recursive: true, force: true });
      for (const path of filesOf(join(copy, "clusters")))
        write(`clusters/${path}`, substitute(readFileSync(join(copy, "clusters", path), "utf8")));
      for (const [path, text] of Object.entries(changes)) {
        if (text === null) rmSync(join(published, path));
        else write(path, text);
      }
      git(published, "add", "--all");
      git(published, "commit", "--quiet", "--allow-empty", "--message", message);
      git(published, "push", "--quiet", bare, "main");
      const [after = "", before] = git(published, "rev-list", "--max-count=2", "HEAD").split("\n");
      if (before !== undefined) {
        const paths = git(published, "diff", "--name-only", "--no-renames", before, after).split("\n").filter(Boolean);
        await tell({ branch: "main", before, after, paths });
      }
      return after;
    },
    read: (path) => readFileSync(join(published, path), "utf8"),
    paths: (start) =>
      filesOf(join(published, "clusters"))
        .map((path) => `clusters/${path}`)
        .filter((path) => path.startsWith(start)),
  };
};
