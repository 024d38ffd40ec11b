import { spawnSync } from "node:child_process";
import { gitDo, gitPaths, gitText } from "./git.ts";

export interface RenderMergeOptions {
  /** Called by git's pre-merge-commit hook, before an automatic merge commit is made. */
  readonly hook?: boolean;
  /** Flags for `ashlar render`: `--remove shop`. */
  readonly flags?: readonly string[];
}

export interface Rendered {
  /** 0: go on; 1: a person must do something first. */
  readonly code: 0 | 1;
  readonly message: string;
}

const again = "then run `pnpm merge:render`";
const some = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(", ")} and ${paths.length - 3} more` : paths.join(", ");

/** Why clusters/ cannot be rendered yet; undefined if it can. */
const obstacle = (root: string): string | undefined => {
  const elsewhere = ["--", ".", ":(exclude)clusters"];
  const unmerged = gitPaths(root, "diff", "--name-only", "--diff-filter=U", "-z", ...elsewhere);
  if (unmerged.length > 0) return `solve the conflicts in ${some(unmerged)} and \`git add\` them, ${again}`;
  const loose = [
    ...gitPaths(root, "diff", "--name-only", "-z", ...elsewhere),
    ...gitPaths(root, "ls-files", "--others", "--exclude-standard", "-z", "--", "apps", "environments", "packages"),
  ];
  if (loose.length > 0) return `${some(loose)} would be rendered but not committed: \`git add\` or undo, ${again}`;
  return undefined;
};

/**
 * Renders clusters/ anew from the TypeScript in the index and stages it, so that a merge commits what the merged modules
 * render, whatever git made of the files. git writes the tree of an automatic merge before it runs the hook (git 2.39,
 * builtin/merge.c), so a hook that stages something must stop that commit: `git commit` then makes it whole.
 */
export const renderMerge = (root: string, { hook = false, flags = [] }: RenderMergeOptions = {}): Rendered => {
  const stop = obstacle(root);
  if (stop !== undefined) return { code: 1, message: stop };
  const staged = (): string => gitText(root, "ls-files", "--stage", "-z", "--", "clusters");
  const before = staged();
  const { status } = spawnSync("ashlar", ["render", ...flags], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) return { code: 1, message: `clusters/ could not be rendered; put that right, ${again}` };
  if (!gitDo(root, "add", "--all", "--", ":(glob)clusters/**"))
    return { code: 1, message: `clusters/ could not be staged; put that right, ${again}` };
  if (staged() === before) return { code: 0, message: "clusters/ is what the merged TypeScript renders" };
  return {
    code: hook ? 1 : 0,
    message: `clusters/ is rendered anew and staged; ${hook ? "finish the merge with `git commit --no-edit`" : "`git commit` takes it in"}`,
  };
};
