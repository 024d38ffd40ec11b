import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "@ashlar/model";
import { UsageError } from "./command.ts";

/** A module to be written. */
export interface WrittenModule {
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
};

/** The nearest folder above a path that is there, by its real name. */
const realFolder = (path: string): string => {
  const folder = dirname(path);
  try {
    return realpathSync(folder);
  } catch {
    return realFolder(folder);
  }
};

const standing = (path: string): string | undefined => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isFile() ? readFileSync(path, "utf8") : "";
};

/**
 * Writes modules into the repository, all or none; a file that does not begin with `marker` is left alone.
 * @throws UsageError if a path leads out of the repository, over links too
 */
export const writeModules = (
  root: string,
  modules: readonly WrittenModule[],
  marker: string,
): { readonly problems: readonly Problem[]; readonly changed: ReadonlySet<string> } => {
  for (const { path } of modules) {
    const target = resolve(root, path);
    if (!isInside(root, target) || !isInside(root, realFolder(target))) throw new UsageError(`${path} is not in the repository`);
  }
  const before = modules.map(({ path, text }) => ({ path, text, old: standing(join(root, path)) }));
  const problems = before
    .filter(({ old }) => old !== undefined && !old.startsWith(`// ${marker}`))
    .map(({ path }) => ({
      rule: "not-ours",
      file: path,
      message: "something stands there that ashlar import crd did not write",
      remedy: "Move it away, or name another folder: --into FOLDER",
    }));
  if (problems.length > 0) return { problems, changed: new Set() };
  const changed = before.filter(({ old, text }) => old !== text);
  for (const { path, text } of changed) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
  return { problems: [], changed: new Set(changed.map(({ path }) => path)) };
};
