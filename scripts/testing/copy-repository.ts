import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { copyWorkspace, workspace } from "./copy-workspace.ts";

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Flags of Node itself. */
  readonly node?: readonly string[];
}

/** A copy of this repository's modules in a folder of its own, gone when the test ends. */
export const copyRepository = (...folders: readonly string[]) => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ashlar-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  copyWorkspace(root, ...folders);
  return {
    root,
    /** Runs the command line on the copy, from a folder outside it. */
    ashlar: (args: readonly string[], { env = {}, node = [] }: RunOptions = {}): string =>
      execFileSync(process.execPath, [...node, join(workspace, "packages/cli/bin/ashlar.js"), ...args, "--root", root], {
        cwd: tmpdir(),
        env: { PATH: process.env.PATH, HOME: root, ...env },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      }),
    git: (...args: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.com", ...args], { cwd: root, encoding: "utf8" }),
  };
};

/** Every file below a folder by its path, with its bytes. */
export const treeOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );
