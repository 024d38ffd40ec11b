import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What ashlar wrote: for each path the id of its content. A second id is the content that stood there when the last run
 * began, so that a killed run leaves nothing that the next one does not know.
 */
export type RenderMemory = ReadonlyMap<string, readonly string[]>;

/** The id of a content in the memory; no blob id of git, which costs twice as much. */
export const textId = (text: string): string => hash("sha1", text);

/** The name of the memory in the state folder. */
export const memoryName = "rendered";

const header = "ashlar rendered 1";
const idLength = 40;

/** Whether there is a memory, of whatever quality. */
export const hasMemory = (file: string): boolean => existsSync(file);

/** Reads the memory; empty if there is none, or if it is of another version, cut or damaged. Never throws. */
export const readMemory = (file: string): RenderMemory => {
  const memory = new Map<string, string[]>();
  try {
    const lines = readFileSync(file, "utf8").split("\n");
    if (lines.shift() !== header || lines.pop() !== "" || lines.pop() !== `end ${lines.length}`) return new Map();
    for (const line of lines) {
      if (line[idLength] !== " ") return new Map();
      const path = line.slice(idLength + 1);
      const ids = memory.get(path);
      if (ids === undefined) memory.set(path, [line.slice(0, idLength)]);
      else ids.push(line.slice(0, idLength));
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
  for (const [path, ids] of memory) for (const id of ids) lines.push(`${id} ${path}`);
  lines.push(`end ${lines.length - 1}`, "");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, lines.join("\n"));
  renameSync(`${file}.new`, file);
};
