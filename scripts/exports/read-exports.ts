import { globSync } from "node:fs";
import { expandExports } from "./expand-exports.ts";

/** What `exports` of the package in a folder of the source tree opens, subpath by subpath. */
export const readExports = (folder: string, exports: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const isPattern = Object.values(exports).some((target) => target.includes("*"));
  const files = isPattern ? globSync("src/**/*", { cwd: folder }).map((path) => `./${path.replaceAll("\\", "/")}`) : [];
  return expandExports(exports, files.sort());
};
