import { PRINTABLE } from "./printable.ts";

/**
 * Texts that are no block: with a character that needs an escape; with white space or nothing at the start, where readers look for
 * the indentation (Go's refuse a tab there, and only there); with a line of white space only, which all read well but nobody sees.
 */
const NEVER_A_BLOCK = new RegExp(`[^\\t\\n -~${PRINTABLE}]|^[\\t\\n ]|\\n[\\t ]+(?:\\n|$)`, "u");

/**
 * A text of several lines as a literal block: `|`, `|-` or `|+`, then its lines, without the last line break.
 * `undefined` if a block is not safe for every reader.
 * @param depth of the lines, in steps of two spaces
 * @param last nothing follows in the document: blank lines there would fall to the first editor that tidies the end of a file
 */
export function literalBlock(text: string, depth: number, last: boolean): string | undefined {
  if (!text.includes("\n") || NEVER_A_BLOCK.test(text)) return undefined;
  const start = `\n${"  ".repeat(depth)}`;
  const lines = (body: string) => start + body.replaceAll(/\n(?!\n|$)/g, start);
  if (!text.endsWith("\n")) return `|-${lines(text)}`;
  if (!text.endsWith("\n\n")) return `|${lines(text.slice(0, -1))}`;
  return last ? undefined : `|+${lines(text.slice(0, -1))}`;
}
