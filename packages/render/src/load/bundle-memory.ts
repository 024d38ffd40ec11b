import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundle } from "./bundle.ts";
import { findEnvironments } from "./find-environments.ts";
import { fingerprint, touchedSince } from "./fingerprint.ts";

/** Changes with what a bundle looks like: esbuild, and its options in `bundle`. */
const maker = "esbuild 0.28.2, 4";

interface Memory {
  readonly maker: string;
  readonly environments: readonly string[];
  readonly files: readonly string[];
  readonly fingerprint: string;
  readonly modules: readonly string[];
  readonly isSelfContained: boolean;
  readonly textHash: string;
}

/** The bundle of the last render, while the content of all that it was made of is the same. */
export interface BundleMemory {
  /** Names everything that decides what the remembered bundle comes to; undefined where that is more than files. */
  readonly inputs: () => string | undefined;
  readonly recall: () => Bundle | undefined;
  /**
   * Keeps a bundle; where that cannot be, the next render makes its own.
   * @param started when its modules were read, in milliseconds since 1970: what changed since then may not be in it
   */
  readonly keep: (bundle: Bundle, started: number) => void;
}

const isMemory = (value: unknown): value is Memory => typeof value === "object" && value !== null && "fingerprint" in value;
const sha256 = (content: string): string => hash("sha256", content);

/**
 * The memory of a repository, held against the content of every file.
 * @param root absolute, without links
 * @param state the root's state folder
 */
export const bundleMemory = (root: string, state: string): BundleMemory => {
  const folder = join(state, "bundle");
  const at = (name: string): string => join(folder, name);
  let known: Memory | undefined | "unread" = "unread";

  const read = (): Memory | undefined => {
    try {
      const memory: unknown = JSON.parse(readFileSync(at("memory.json"), "utf8"));
      if (!isMemory(memory) || memory.maker !== maker || memory.environments.join("\n") !== findEnvironments(root).join("\n"))
        return undefined;
      return fingerprint(root, memory.files) === memory.fingerprint ? memory : undefined;
    } catch {
      return undefined; // nothing is remembered, or it is damaged: the bundle is made again
    }
  };
  const current = (): Memory | undefined => {
    if (known === "unread") known = read();
    return known;
  };
  const write = (memory: Memory): void => {
    writeFileSync(at("memory.json.new"), JSON.stringify(memory));
    renameSync(at("memory.json.new"), at("memory.json"));
    known = memory;
  };

  const recall = (): Bundle | undefined => {
    const memory = current();
    if (memory === undefined) return undefined;
    try {
      const { files, modules, isSelfContained, textHash } = memory;
      const text = readFileSync(at("script.js"), "utf8");
      return sha256(text) === textHash ? { text, modules: new Set(modules), files, isSelfContained } : undefined;
    } catch {
      return undefined;
    }
  };

  const keep = ({ text, modules, files, isSelfContained }: Bundle, started: number): void => {
    const print = files === undefined ? undefined : fingerprint(root, files);
    if (files === undefined || print === undefined || touchedSince(root, files, started)) return;
    const environments = findEnvironments(root);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(at("script.js"), text);
      write({ maker, environments, files, fingerprint: print, modules: [...modules], isSelfContained, textHash: sha256(text) });
    } catch {}
  };

  const inputs = (): string | undefined => {
    const memory = current();
    return memory?.isSelfContained ? memory.fingerprint : undefined;
  };
  return { inputs, recall, keep };
};
