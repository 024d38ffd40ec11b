import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { Problem } from "@ashlar/model";
import { UsageError } from "../command.ts";

/** A file to read. */
export interface ManifestPath {
  /** Absolute. */
  readonly path: string;
  /** As messages name it: relative to the root of the repository where it lies in there. */
  readonly name: string;
}

export interface FoundManifests {
  readonly files: readonly ManifestPath[];
  readonly problems: readonly Problem[];
}

const endings = new Set([".yaml", ".yml", ".json"]);

/** Folders that hold no manifests of their own: hidden ones, and what package managers fill. */
const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

const inFolder = (folder: string, nameOf: (path: string) => string): FoundManifests => {
  const files: ManifestPath[] = [];
  const problems: Problem[] = [];
  const visit = (at: string): void => {
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (entries.some(({ name }) => name === "Chart.yaml")) {
      problems.push({
        rule: "helm-chart",
        severity: "warning",
        message: "is a Helm chart, whose templates are no manifests: it was passed over",
        remedy: "render it, and check what comes out: helm template . | ashlar check -",
        file: nameOf(at),
      });
      return;
    }
    for (const entry of entries) {
      const path = join(at, entry.name);
      // Links are not followed: what they lead to is somebody else's, or is found where it is.
      if (entry.isDirectory() && !isLeftOut(entry.name)) visit(path);
      else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) files.push({ path, name: nameOf(path) });
    }
  };
  visit(folder);
  return { files, problems };
};

/**
 * The manifests that operands name: files as they are, and in folders all that end in .yaml, .yml or .json.
 * @throws UsageError for what is not there
 */
export const findManifests = (operands: readonly string[], root: string, cwd: string): FoundManifests => {
  const nameOf = (path: string): string => {
    const inRoot = relative(root, path);
    return inRoot.startsWith("..") ? relative(cwd, path) || basename(dirname(path)) : inRoot || ".";
  };
  const found = operands.map((operand): FoundManifests => {
    const path = resolve(cwd, operand);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) throw new UsageError(`ashlar check ${operand}: there is no such file or folder`);
    if (!stats.isDirectory()) return { files: [{ path, name: nameOf(path) }], problems: [] };
    const inside = inFolder(path, nameOf);
    if (inside.files.length > 0 || inside.problems.length > 0) return inside;
    const message = "holds no manifest: no file in it ends in .yaml, .yml or .json";
    return { files: [], problems: [{ rule: "no-manifest", message, remedy: "name another folder", file: nameOf(path) }] };
  });
  return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
};
