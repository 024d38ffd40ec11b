import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "./command.ts";

const isRoot = (folder: string): boolean => existsSync(join(folder, "environments")) || existsSync(join(folder, "pnpm-workspace.yaml"));

/** The root of the repository: the folder given, or the nearest one upwards that holds `environments/`; `otherwise` where there is none. */
export const findRoot = (cwd: string, given: string | undefined, otherwise?: string): string => {
  if (given !== undefined) {
    const folder = resolve(cwd, given);
    if (!existsSync(folder)) throw new UsageError(`--root ${given}: there is no such folder`);
    return realpathSync(folder);
  }
  for (let folder = realpathSync(cwd); ; folder = dirname(folder)) {
    if (isRoot(folder)) return folder;
    if (dirname(folder) !== folder) continue;
    if (otherwise !== undefined) return realpathSync(otherwise);
    throw new UsageError(`neither ${cwd} nor a folder above it holds environments/; go there, or say --root DIR`);
  }
};
