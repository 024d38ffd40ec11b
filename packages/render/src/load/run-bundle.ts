import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type { Bundle } from "./bundle.ts";

/** How stack traces and inspectors name the script. */
export const scriptName = "ashlar:environments";

export type LoadedModule = readonly [module: string, exports: Readonly<Record<string, unknown>>];

/**
 * Compiles every function at once. Left to itself V8 reads a function three times here: with the script, with the function around it, and
 * when it is called; and nearly all of them are called (a quarter less CPU for a thousand apps, Node 24.21 and 26.10).
 */
const compiled = (text: string): Script => {
  setFlagsFromString("--no-lazy");
  try {
    return new Script(text, { filename: scriptName });
  } finally {
    setFlagsFromString("--lazy");
  }
};

/** Runs a bundle once in this process and hands out what its environments export. Throws what a module throws. */
export const runBundle = (root: string, { text }: Bundle): readonly LoadedModule[] => {
  const module = { exports: {} as { loaded?: readonly LoadedModule[] } };
  compiled(text).runInThisContext()(module.exports, createRequire(join(root, "environments.cjs")), module);
  return module.exports.loaded ?? [];
};
