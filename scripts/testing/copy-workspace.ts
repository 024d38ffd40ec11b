import { cpSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const workspace = fileURLToPath(new URL("../..", import.meta.url));

/** Copies this repository's modules into a folder, with what they need to be rendered there, and other folders that are named. */
export const copyWorkspace = (to: string, ...folders: readonly string[]): void => {
  for (const folder of ["apps", "environments", "packages", ...folders])
    cpSync(join(workspace, folder), join(to, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => basename(path) !== "dist",
    });
  for (const file of ["package.json", "pnpm-workspace.yaml", "tsconfig.json"]) cpSync(join(workspace, file), join(to, file));
  symlinkSync(join(workspace, "node_modules"), join(to, "node_modules"));
};
