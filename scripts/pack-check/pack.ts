import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest } from "./published-exports.ts";

/** A package of the workspace that can be published. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

export const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** All packages under packages/ that are not private, by name. */
export const readPackages = (root: string): readonly Package[] =>
  globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => join(root, dirname(path)))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true);

/** Packs a package with pnpm, which builds it first, and unpacks what would be published into `consumer/node_modules`. */
export const packInto = (consumer: string, { folder, manifest }: Package): string => {
  const packed: { readonly filename: string } = JSON.parse(
    execFileSync("pnpm", ["--silent", "pack", "--json", "--config.ignore-scripts=true", "--pack-destination", consumer], {
      cwd: folder,
      encoding: "utf8",
    }),
  );
  const home = join(consumer, "node_modules", manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", packed.filename, "-C", home, "--strip-components=1"]);
  return home;
};

/**
 * Links what an unpacked package declares, and nothing else, so that what it does not declare is missing. The links
 * lead to the workspace's own copies: no registry is asked.
 */
export const linkDependencies = (home: string, { folder, manifest }: Package): void => {
  for (const name of Object.keys(manifest.dependencies ?? {}).filter((each) => !each.startsWith("@ashlar/"))) {
    const link = join(home, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(realpathSync(join(folder, "node_modules", name)), link, "junction");
  }
};
