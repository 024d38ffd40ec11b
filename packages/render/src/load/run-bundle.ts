import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type { Bundle } from "./bundle.ts";

/** How stack traces and inspectors name the script. */
export const scriptName = "ashlar:environments";

/** What stands before a bundle in its script: on a line of its own, so that line numbers stay those of the bundle. */
export const scriptHead = "(function (exports, require, module) {\n";

export type LoadedModule = readonly [module: string, exports: Readonly<Record<string, unknown>>];

/** Runs a bundle once in this process and hands out what its environments export. Throws what a module throws. */
export const runBundle = (root: string, { text }: Bundle): readonly LoadedModule[] => {
  const script = new Script(`${scriptHead}${text}\n})`, { filename: scriptName, lineOffset: -1 });
  const module = { exports: {} as { loaded?: readonly LoadedModule[] } };
  script.runInThisContext()(module.exports, createRequire(join(root, "environments.cjs")), module);
  return module.exports.loaded ?? [];
};
