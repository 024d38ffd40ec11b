import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type ManifestFile, renderedMark } from "../manifest-file.ts";

/** For tests: the text of a manifest as the renderer makes it. */
export const manifest = (content: string, app = "shop"): string =>
  `${renderedMark}from apps/${app}/app.ts with the values of environments/prod.ts\n${content}\n`;

/** For tests: what the renderer hands over, from content by path. */
export const manifests = (contents: Readonly<Record<string, string>>): readonly ManifestFile[] =>
  Object.entries(contents).map(([path, content]) => ({ path, text: manifest(content) }));

const memoryDisk = "/dev/shm";

/**
 * For tests: an empty folder that goes when the test ends. What the writer remembers of it goes with it.
 * @param on `"memory"` for tests of many files, where the machine has a disk in memory: Linux mounts one
 */
export const scratchRoot = (on: "disk" | "memory" = "disk"): string => {
  const place = on === "memory" && existsSync(memoryDisk) ? memoryDisk : tmpdir();
  const home = realpathSync(mkdtempSync(join(place, "ashlar-write-")));
  const root = join(home, "repository");
  mkdirSync(root);
  process.env.XDG_CACHE_HOME = join(home, "cache");
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return root;
};

/** For tests: puts files below a folder, as somebody would who is not the writer. */
export const put = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

/** For tests: all that stands below a folder, by path; a link as its kind, an empty folder as `folder/`. */
export const standing = (folder: string, below = ""): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    const inner = entry.isDirectory() ? standing(folder, path) : {};
    if (entry.isDirectory() && Object.keys(inner).length === 0) inner[`${path}/`] = "";
    if (entry.isSymbolicLink()) inner[path] = "a link";
    if (entry.isFile()) inner[path] = readFileSync(join(folder, path), "utf8");
    Object.assign(found, inner);
  }
  return found;
};

/** For tests: runs git with no configuration but this, and returns what it prints. */
export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=tester", "-c", "user.email=tester@example.com", ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" },
  });
