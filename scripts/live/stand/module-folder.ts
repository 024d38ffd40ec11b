import { spawnSync } from "node:child_process";
import { programsFolder } from "./programs-folder.ts";
import { requiredVersion } from "./recipe.ts";

/** The folder of a module's sources in Go's own cache. */
export const moduleFolder = (module: string): string => {
  const args = ["mod", "download", "-json", `${module}@${requiredVersion(module)}`];
  const { stdout, status, stderr } = spawnSync("go", args, { cwd: programsFolder, encoding: "utf8" });
  const folder: unknown = status === 0 ? JSON.parse(stdout).Dir : undefined;
  if (typeof folder !== "string") throw new Error(`go mod download ${module}: ${stdout}${stderr}`);
  return folder;
};
