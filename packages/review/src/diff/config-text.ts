import { compareData } from "./compare-data.ts";
import { compareLines, type Line } from "./compare-lines.ts";
import type { FieldChange } from "./field-change.ts";
import { HIDDEN, maskedText } from "./mask-text.ts";
import { type Format, readText } from "./read-text.ts";

/** What changes in a text: values where it is data, else lines, else how many lines it has. Secrets are hidden. */
export interface ConfigText {
  readonly as: Format | "lines";
  readonly fields?: readonly FieldChange[];
  readonly lines?: readonly Line[];
  /** Of a text that is too long to be compared. */
  readonly counted?: { readonly before: number; readonly after: number };
}

/** In characters, and in lines: nobody reads longer texts in a review. */
const longest = 256 * 1024;
const mostLines = 5000;
const mostFields = 200;

const countLines = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
};

/** Whether texts are short enough to be read as what they are. */
export const isComparable = (before: string, after: string): boolean =>
  before.length <= longest && after.length <= longest && countLines(before) <= mostLines && countLines(after) <= mostLines;

const asData = (name: string, before: string, after: string): ConfigText | undefined => {
  const data = readText(name, before, after);
  if (data === undefined) return undefined;
  try {
    const fields = compareData(data.before, data.after);
    return fields.length > mostFields ? undefined : { as: data.format, fields };
  } catch (error) {
    // Nested deeper than a program can call itself.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Compares two sides of a text inside of a value, as what it is: JSON, YAML, TOML, or lines.
 * @param name the key that has it, whose ending may say what it is: `prometheus.yml`
 */
export const configText = (name: string, before: string, after: string): ConfigText => {
  const counted = { as: "lines", counted: { before: countLines(before), after: countLines(after) } } as const;
  if (!isComparable(before, after)) return counted;
  const data = asData(name, before, after);
  if (data !== undefined) return data;
  const [was, is] = [maskedText(before), maskedText(after)];
  const lines = was === HIDDEN || is === HIDDEN ? undefined : compareLines(was, is);
  return lines === undefined ? counted : { as: "lines", lines };
};
