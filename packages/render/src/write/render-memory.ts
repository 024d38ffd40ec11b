import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** The ids of the contents that ashlar left at a path. */
export interface KnownIds {
  /** What the last run wanted there; absent where it wanted nothing. */
  readonly wanted?: string;
  /** What stood there when the last run began, so that a killed run leaves nothing that the next one does not know. */
  readonly before?: string;
}

/** What ashlar wrote, by path. */
export type RenderMemory = ReadonlyMap<string, KnownIds>;

/** The id of a content in the memory; no blob id of git, which costs twice as much. */
export const textId = (text: string | Uint8Array): string => hash("sha1", text);

/** The name of the memory in the state folder. */
export const memoryName = "rendered";

const header = "ashlar rendered 2";
const idLength = 40;
const isWanted = "=";
const isBefore = "<";

/** Reads the memory; empty if there is none, or if it is of another version, cut or damaged. Never throws. */
export const readMemory = (file: string): RenderMemory => {
  const memory = new Map<string, KnownIds>();
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    if (lines.shift() !== header || lines.pop() !== "" || lines.pop() !== `end ${lines.length}`) return new Map();
    for (const line of lines) {
      const id = line.slice(1, idLength + 1);
      const path = line.slice(idLength + 2);
      if (line[0] === isWanted) memory.set(path, { ...memory.get(path), wanted: id });
      else if (line[0] === isBefore) memory.set(path, { ...memory.get(path), before: id });
      else return new Map();
    }
  } catch {
    return new Map();
  }
  return memory;
};

/**
 * Writes the memory as one line of text per id, in one atomic step.
 * @throws the error of the file system
 */
export const writeMemory = (file: string, memory: RenderMemory): void => {
  const lines = [header];
  for (const [path, { wanted, before }] of memory) {
    if (wanted !== undefined) lines.push(`${isWanted}${wanted} ${path}`);
    if (before !== undefined) lines.push(`${isBefore}${before} ${path}`);
  }
  lines.push(`end ${lines.length - 1}`, "");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, lines.join("\n"));
  renameSync(`${file}.new`, file);
};
