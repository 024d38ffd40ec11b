import { rememberedEntries } from "./entry-memory.ts";
import { isMapping, type Mapping } from "./is-mapping.ts";
import { literalBlock } from "./literal-block.ts";
import { numberText } from "./number-text.ts";
import { isPlain, quoted } from "./one-line.ts";

// In every function: `depth` is the indentation of the lines, in steps of two spaces; `dashed`, that the value follows a dash
// and starts on its line; `last`, that nothing comes after it in the document. What they return starts with a space or a line break.

function withoutUndefined(object: Mapping): Mapping {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function mapping(object: Mapping, depth: number, dashed: boolean, last: boolean): string {
  const entries = rememberedEntries(Object.keys(object), depth, dashed);
  let left = entries.length;
  if (left === 0) return " {}";
  if (Object.values(object).includes(undefined)) return mapping(withoutUndefined(object), depth, dashed, last);
  let lines = "";
  for (const { key, line } of entries) {
    left--;
    lines += line + node(object[key], depth, false, last && left === 0);
  }
  return lines;
}

function sequence(list: readonly unknown[], depth: number, dashed: boolean, last: boolean): string {
  let left = list.length;
  if (left === 0) return " []";
  const dash = `\n${"  ".repeat(depth)}-`;
  let lines = "";
  for (const value of list) {
    left--;
    lines += (dashed && lines === "" ? " -" : dash) + node(value, depth, true, last && left === 0);
  }
  return lines;
}

/** What follows a key, or a dash, whose line has this depth. */
function node(value: unknown, depth: number, dashed: boolean, last: boolean): string {
  if (typeof value === "string") return ` ${isPlain(value) ? value : (literalBlock(value, depth + 1, last) ?? quoted(value))}`;
  if (typeof value === "number") return ` ${numberText(value)}`;
  if (typeof value === "boolean") return value ? " true" : " false";
  if (value === null) return " null";
  if (Array.isArray(value)) return sequence(value, dashed ? depth + 1 : depth, dashed, last);
  if (typeof value === "object" && isMapping(value)) return mapping(value, depth + 1, dashed, last);
  throw new TypeError(`toYaml was given a ${typeof value} that is not plain data; checkPlain says where`);
}

/**
 * Plain JSON data as YAML that every YAML 1.1 and 1.2 reader reads back as the same data; README.md in this folder is the contract.
 * Properties that are `undefined` are left out. One line break at the end, no document marker. Never changes its argument.
 * The data must have passed `checkPlain`; of data that has not, what YAML cannot carry is thrown out (TypeError; a cycle: RangeError).
 */
export function toYaml(value: unknown): string {
  const rootDepth = typeof value === "object" && value !== null && !Array.isArray(value) ? -1 : 0;
  return `${node(value, rootDepth, false, true)}\n`.slice(1);
}
