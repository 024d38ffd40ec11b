import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stateFolder } from "../write/state-folder.ts";
import type { Bundle } from "./bundle.ts";
import { fingerprint } from "./fingerprint.ts";

/** Changes with what a bundle looks like: esbuild, its options in `bundle`, and the engine that compiled the code. */
const maker = `esbuild 0.28.2, 1, Node ${process.version} ${process.arch}`;

interface Memory {
  readonly maker: string;
  readonly environments: readonly string[];
  readonly files: readonly string[];
  readonly fingerprint: string;
  readonly modules: readonly string[];
  readonly textHash: string;
  readonly codeHash: string;
}

const isMemory = (value: unknown): value is Memory => typeof value === "object" && value !== null && "fingerprint" in value;
const sha256 = (content: Uint8Array): string => hash("sha256", content);
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((name, i) => name === b[i]);

/**
 * The bundle of the last render and what V8 compiled of it, kept with the memory of the manifests. Held against the
 * content of every file that it was made of: V8 itself would not notice another script of the same length.
 */
export const bundleMemory = (root: string, environments: readonly string[]) => {
  const folder = join(stateFolder(root).folder, "bundle");
  const [memoryFile, textFile, codeFile] = ["memory.json", "script.js", "script.code"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];

  const recall = (): Bundle | undefined => {
    try {
      const memory: unknown = JSON.parse(readFileSync(memoryFile, "utf8"));
      if (!isMemory(memory) || memory.maker !== maker || !same(memory.environments, environments)) return undefined;
      if (fingerprint(root, memory.files) !== memory.fingerprint) return undefined;
      const [text, code] = [readFileSync(textFile), readFileSync(codeFile)];
      if (sha256(text) !== memory.textHash || sha256(code) !== memory.codeHash) return undefined;
      return { text: text.toString("utf8"), modules: new Set(memory.modules), files: memory.files, code };
    } catch {
      return undefined; // nothing is remembered, or it is damaged: the bundle is made again
    }
  };

  /** Keeps a bundle for the next render; where that cannot be, the next render makes its own. */
  const remember = ({ text, modules, files }: Bundle, code: Uint8Array): void => {
    const print = files === undefined ? undefined : fingerprint(root, files);
    if (files === undefined || print === undefined) return;
    const content = Buffer.from(text, "utf8");
    const memory: Memory = {
      maker,
      environments,
      files,
      fingerprint: print,
      modules: [...modules],
      textHash: sha256(content),
      codeHash: sha256(code),
    };
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(textFile, content);
      writeFileSync(codeFile, code);
      writeFileSync(`${memoryFile}.new`, JSON.stringify(memory));
      renameSync(`${memoryFile}.new`, memoryFile);
    } catch {}
  };

  return { recall, remember };
};
