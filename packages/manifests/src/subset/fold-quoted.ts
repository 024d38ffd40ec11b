import { unescaped } from "./unescaped.ts";

const ODD_BACKSLASHES = /(?:^|[^\\])(?:\\\\)*\\$/;

const withoutSpaces = (line: string): string => line.replace(/ +$/, "");

/** Spaces only: the wide ones beyond ASCII belong to the text. */
const withoutIndentation = (line: string): string => line.replace(/^ +/, "");

/** One line of several between double quotes: its text, and whether the line break after it is escaped. */
const doubleLine = (line: string, isLast: boolean): { readonly text: string | undefined; readonly isJoined: boolean } => {
  if (isLast) return { text: unescaped(line), isJoined: false };
  if (ODD_BACKSLASHES.test(line)) return { text: unescaped(line.slice(0, -1)), isJoined: true };
  const text = withoutSpaces(line);
  return { text: ODD_BACKSLASHES.test(text) ? undefined : unescaped(text), isJoined: false };
};

const singleLine = (line: string, isLast: boolean): { readonly text: string; readonly isJoined: boolean } => ({
  text: (isLast ? line : withoutSpaces(line)).replaceAll("''", "'"),
  isJoined: false,
});

/**
 * The text of what stands between quotes on several lines: a line break is a space, one less of several are line breaks.
 * `undefined` if a line is not further right than `parent`: YAML forbids that, and Go's reader takes it.
 */
export const foldQuoted = (source: string, isDouble: boolean, parent: number): string | undefined => {
  const lines = source.split("\n");
  let result = "";
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const content = index === 0 ? line : withoutIndentation(line);
    if (index > 0 && content === "" && !isLast) {
      if (breaks === 0) return undefined;
      breaks++;
      continue;
    }
    if (index > 0 && line.length - content.length <= parent && (content !== "" || isLast)) return undefined;
    const { text, isJoined } = isDouble ? doubleLine(content, isLast) : singleLine(content, isLast);
    if (text === undefined) return undefined;
    result += (breaks === 1 ? " " : "\n".repeat(Math.max(0, breaks - 1))) + text;
    breaks = isJoined ? 0 : 1;
  }
  return result;
};
