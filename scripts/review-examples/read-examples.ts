import { globSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Example } from "./example.ts";

const folder = fileURLToPath(new URL("examples/", import.meta.url));

/** Every example by its name, which is that of its file, in the order of their names. */
export const readExamples = async (): Promise<readonly (readonly [name: string, example: Example])[]> => {
  const files = globSync("*.ts", { cwd: folder }).sort();
  return Promise.all(
    files.map(async (file) => {
      const { example } = (await import(pathToFileURL(`${folder}${file}`).href)) as { readonly example: Example };
      return [basename(file, ".ts"), example] as const;
    }),
  );
};
