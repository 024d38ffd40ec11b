import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../packages/render/src/load/bundle.ts";
import { environmentNames } from "./cluster-modules.ts";
import { generate, workspace } from "./generate.ts";
import { type Cost, measure } from "./measure.ts";
import type { Scratch } from "./scratch.ts";

/** A generated repository and the commands that are measured on it. */
export interface Workload {
  readonly root: string;
  /** Where the plain files go. */
  readonly plainFolder: string;
  /** Renders into a `clusters/` that is empty and of which nothing is remembered. */
  readonly cold: () => Promise<Cost>;
  /** Renders into a `clusters/` that is empty, from modules that did not change since the last render. */
  readonly emptied: () => Promise<Cost>;
  /** Renders into whatever `clusters/` holds. */
  readonly again: () => Promise<Cost>;
  /** Writes plain JSON, one file an object, into an empty folder. */
  readonly plain: () => Promise<Cost>;
  /** Writes the same plain JSON over the files of the last time. */
  readonly plainAgain: () => Promise<Cost>;
  /** Writes plain JSON, one file an app and environment, into an empty folder. */
  readonly plainPerApp: () => Promise<Cost>;
}

/** Generates a repository with `apps` apps, and their functions as one plain script for the baseline. */
export const workload = async (scratch: Scratch, apps: number): Promise<Workload> => {
  const root = join(scratch.folder, `apps-${apps}`);
  generate(root, apps);
  const modules = environmentNames.map((name) => `environments/${name}.ts`);
  const bundled = await bundle(root, modules);
  if (!("text" in bundled)) throw new Error(bundled.map(({ message }) => message).join("\n"));
  const script = join(root, "plain.cjs");
  writeFileSync(script, `${bundled.text}(exports, require, module);\n`);

  const plainFolder = join(scratch.folder, `plain-${apps}`);
  const perAppFolder = join(scratch.folder, `plain-per-app-${apps}`);
  const node = (...args: readonly string[]): Promise<Cost> => measure([process.execPath, ...args]);
  const plainMjs = fileURLToPath(new URL("plain.mjs", import.meta.url));
  const plainAgain = (): Promise<Cost> => node(plainMjs, script, plainFolder, "object");
  const again = (): Promise<Cost> => node(join(workspace, "packages/cli/bin/ashlar.js"), "render", "--root", root);
  return {
    root,
    plainFolder,
    again,
    plainAgain,
    cold: () => {
      scratch.clear(join(root, "clusters"));
      scratch.clear(join(root, ".git/ashlar"));
      return again();
    },
    emptied: () => {
      scratch.clear(join(root, "clusters"));
      return again();
    },
    plain: () => {
      scratch.clear(plainFolder);
      return plainAgain();
    },
    plainPerApp: () => {
      scratch.clear(perAppFolder);
      return node(plainMjs, script, perAppFolder, "app");
    },
  };
};
