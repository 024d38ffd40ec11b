import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Sample } from "./example.ts";

/**
 * A copy of the sample in a folder.
 * @param onModules called when anything but manifests is changed: then they must be rendered
 */
export const sampleIn = (root: string, onModules: () => void): Sample => {
  const at = (path: string): string => {
    if (!path.startsWith("clusters/")) onModules();
    return join(root, path);
  };
  const there = (path: string): string => {
    if (!existsSync(at(path))) throw new Error(`the sample has no ${path} any more`);
    return at(path);
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  return {
    read: (path) => readFileSync(join(root, path), "utf8"),
    write,
    replace: (path, from, to) => {
      const text = readFileSync(there(path), "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not say ${JSON.stringify(from)} any more`);
      write(path, text.replaceAll(from, to));
    },
    remove: (path) => rmSync(there(path), { recursive: true }),
    move: (from, to) => {
      mkdirSync(dirname(at(to)), { recursive: true });
      renameSync(there(from), at(to));
    },
  };
};
