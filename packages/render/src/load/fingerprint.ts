import { createHash, type Hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Files beside or above a module that decide how its imports are resolved and its TypeScript is read (esbuild 0.28). */
const settings = ["package.json", "tsconfig.json"];
/** What is installed, and so where an import of a package leads. */
const installed = ["pnpm-lock.yaml", "package-lock.json", "yarn.lock", "bun.lock"];

const add = (hash: Hash, path: string, content: Buffer): void => {
  hash.update(`${path}\0${content.length}\0`).update(content);
};

const addIfThere = (hash: Hash, path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) add(hash, path, readFileSync(path));
};

/** Each folder of a path, from its own upwards, that was not seen yet. */
const newFolders = function* (path: string, seen: Set<string>): Generator<string> {
  for (let folder = dirname(path); !seen.has(folder); folder = dirname(folder)) {
    seen.add(folder);
    yield folder;
  }
};

/**
 * A hash of everything that a bundle of these files depends on, by content, never by time: the files, and the settings
 * above them. Undefined when one cannot be read.
 * @param files relative to the root
 */
export const fingerprint = (root: string, files: readonly string[]): string | undefined => {
  const hash = createHash("sha256");
  const seen = new Set<string>();
  try {
    for (const name of installed) addIfThere(hash, join(root, name));
    for (const file of files) {
      const path = join(root, file);
      add(hash, file, readFileSync(path));
      for (const folder of newFolders(path, seen)) for (const name of settings) addIfThere(hash, join(folder, name));
    }
    return hash.digest("hex");
  } catch {
    return undefined;
  }
};

/**
 * Whether one of these files was touched at or after a moment, also by somebody who set its time of change back.
 * @param moment milliseconds since 1970
 */
export const touchedSince = (root: string, files: readonly string[], moment: number): boolean =>
  files.some((file) => (statSync(join(root, file), { throwIfNoEntry: false })?.ctimeMs ?? moment) >= moment);
