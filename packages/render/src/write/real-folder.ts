import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Problem } from "@ashlar/model";
import { clustersFolder, inClusters } from "./manifest-file.ts";
import { fileInTheWay } from "./plan-problems.ts";

/**
 * A symbolic link in `clusters/` as a problem. No link is ever followed, also none that stays inside: two paths to one
 * file would let one app's manifest overwrite another's.
 * @param path relative to `clusters/`; `""` is `clusters/` itself
 */
export const linkProblem = (root: string, path: string): Problem => {
  const file = inClusters(path);
  const link = join(root, file);
  const target = readlinkSync(link);
  const home = join(root, clustersFolder);
  let end = resolve(dirname(link), target);
  try {
    end = realpathSync(link);
  } catch {
    // A link to nothing: where it would lead is all there is to say.
  }
  const outside = path === "" || (end !== home && !end.startsWith(home + sep));
  const where = relative(root, end).startsWith("..") ? end : relative(root, end) || "the root";
  return {
    rule: outside ? "link-leads-outside" : "link-inside",
    file,
    message: `${file} is a symbolic link to ${where}; ashlar follows no link in ${clustersFolder}/`,
    remedy: `replace the link by a plain ${path === "" ? "folder" : "file or folder"}, or remove it`,
  };
};

/** What stands at a path: nothing, a folder, or something that no manifest can be put into, as a problem. */
export type Footing = "absent" | "folder" | Problem;

const footing = (root: string, path: string): Footing => {
  const file = inClusters(path);
  const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (stat === undefined) return "absent";
  if (stat.isDirectory()) return "folder";
  if (stat.isSymbolicLink()) return linkProblem(root, path);
  return fileInTheWay(path);
};

/**
 * Walks from `clusters/` down to a folder and looks at every step without following links.
 * @param folder relative to `clusters/`; `""` is `clusters/` itself
 */
export const realFolder = (root: string, folder: string): Footing => {
  const top = footing(root, "");
  if (top !== "folder" || folder === "") return top;
  for (let end = folder.indexOf("/"); ; end = folder.indexOf("/", end + 1)) {
    const step = footing(root, end === -1 ? folder : folder.slice(0, end));
    if (step !== "folder" || end === -1) return step;
  }
};

/** The name of a file or folder without the way to it. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The folder of a path, `""` at the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
