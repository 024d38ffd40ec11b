import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readExports } from "../exports/read-exports.ts";

/** What the rule must know of a package of the workspace. */
export interface Member {
  /** Relative to the repository's root: `packages/model`, `apps`; "" for the root itself. */
  readonly folder: string;
  readonly dependencies: readonly string[];
  /** Subpaths that it opens: `.`, `./gateway/kong`. */
  readonly exports: readonly string[];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string>>;
}

const readMember = (root: string, folder: string): Member => {
  const { dependencies, devDependencies, exports }: Manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const names = { ...dependencies, ...(folder === "" ? devDependencies : {}) };
  return { folder, dependencies: Object.keys(names), exports: Object.keys(readExports(join(root, folder), exports ?? {})) };
};

/** The packages of the workspace by their folder; the root's devDependencies count as its dependencies. */
export const readWorkspace = (root: string): ReadonlyMap<string, Member> => {
  const manifests = globSync(["package.json", "{apps,environments}/package.json", "packages/*/package.json"], { cwd: root });
  const folders = manifests.map((path) => path.replaceAll("\\", "/").replace(/\/?package\.json$/, "")).sort();
  return new Map(folders.map((folder) => [folder, readMember(root, folder)]));
};

/** All modules of the repository that the rule covers, relative to its root, sorted. */
export const sourceFiles = (root: string): readonly string[] =>
  globSync("{packages,apps,environments,scripts}/**/*.{ts,mts,js,mjs}", {
    cwd: root,
    exclude: (path) => /^(node_modules|dist)$/.test(path.split(/[/\\]/).at(-1) ?? ""),
  })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
