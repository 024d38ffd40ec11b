import type { Problem } from "@ashlar/model";
import { type BuildFailure, build, type Message, type Metafile, type Plugin } from "esbuild";
import { isSelfContained } from "./is-self-contained.ts";
import { withoutCollecting } from "./without-collecting.ts";

/** Environments and all that they import as one script. */
export interface Bundle {
  /** A function of `exports`, `require` and `module`. */
  readonly text: string;
  /** The modules in the script, as its section comments name them: relative to the root. */
  readonly modules: ReadonlySet<string>;
  readonly sourceMap?: string;
  /** The files that it was made of, when it depends on their content alone: no import leaves its ending to be found. */
  readonly files?: readonly string[];
  /** Whether it comes to the same each time it is run, as far as can be told. */
  readonly isSelfContained: boolean;
}

const entryOf = (modules: readonly string[]): string =>
  [
    ...modules.map((module, i) => `import * as e${i} from ${JSON.stringify(`./${module}`)};`),
    `export const loaded = [${modules.map((module, i) => `[${JSON.stringify(module)}, e${i}]`).join(", ")}];`,
  ].join("\n");

const problemOf = ({ text, location }: Message): Problem => ({
  rule: "does-not-load",
  message: text,
  remedy: "mend the module",
  ...(location === null ? {} : { file: `${location.file}:${location.line}:${location.column + 1}` }),
});

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && "errors" in error && Array.isArray(error.errors);

/** Whether every relative import names its file in full, so that no new file can take the place of the one it found. */
const isExplicit = ({ imports }: Metafile["inputs"][string]): boolean =>
  imports.every(({ original }) => original === undefined || !original.startsWith(".") || /\.[a-z]+$/.test(original));

const head = "(function (exports, require, module) {";
const foot = "})";

/** Bundles modules in process. Syntax errors and imports that lead nowhere come back as problems, all of them. */
export const bundle = async (
  root: string,
  modules: readonly string[],
  options: { readonly sourceMap?: boolean; readonly rewrite?: Plugin } = {},
): Promise<Bundle | readonly Problem[]> => {
  try {
    const result = await withoutCollecting(() =>
      build({
        stdin: { contents: entryOf(modules), resolveDir: root, sourcefile: "environments", loader: "js" },
        absWorkingDir: root,
        outfile: "environments.cjs",
        bundle: true,
        write: false,
        metafile: true,
        format: "cjs",
        platform: "node",
        target: "node22",
        charset: "utf8",
        legalComments: "none",
        logLevel: "silent",
        banner: { js: head },
        footer: { js: foot },
        sourcemap: options.sourceMap ? "external" : false,
        plugins: options.rewrite ? [options.rewrite] : [],
      }),
    );
    const map = result.outputFiles.find(({ path }) => path.endsWith(".map"));
    const made = result.outputFiles.find(({ path }) => path.endsWith(".cjs"));
    const inputs = Object.entries(result.metafile.inputs);
    const files = inputs.map(([file]) => file).filter((file) => file !== "environments");
    const text = made?.text ?? "";
    return {
      text,
      isSelfContained: isSelfContained(text.slice(head.length)),
      modules: new Set(Object.keys(result.metafile.inputs)),
      ...(inputs.every(([, input]) => isExplicit(input)) && { files }),
      ...(map ? { sourceMap: map.text } : {}),
    };
  } catch (error) {
    if (isBuildFailure(error)) return error.errors.map(problemOf);
    throw error;
  }
};
