import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The text of every file below a repository's `clusters/`, by its path in the repository. */
export const readTree = (root: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, "clusters"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path, "utf8")]),
  );
