import { type Frame, frames } from "./frame.ts";
import { keywords } from "./keywords.ts";

/** What stands in one line of a module, comments left out. */
export interface ScannedLine {
  readonly words: readonly string[];
  /** Strings without their quotes, numbers, `true` and `false`. */
  readonly literals: readonly string[];
  /** The innermost bracket that is open where the line begins. */
  readonly frame: Frame | undefined;
  readonly isImport: boolean;
}

/** Each part takes what it can and never goes back, so that no text makes it slow. */
const token =
  /\/\/[^\n]*|\/\*|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[^\n][^'\\\n]*)*'?|`|\d[\w.]*|[\p{L}_$][\p{L}\p{N}_$]*|\n|[()[\]{},;:]|./suy;
const inTemplate = /[^`\\$\n]+|\\[^\n]|\$\{|./suy;

const unquoted = (text: string): string => text.slice(1, text.length > 1 && text.endsWith(text.charAt(0)) ? -1 : undefined);

/**
 * Reads a module by its tokens alone: enough to know which words and values stand in which line, and in what they stand. It is no parser: what
 * it takes wrong, such as a slash that begins a regular expression, costs a clue and nothing else.
 */
export const scanModule = (text: string): readonly ScannedLine[] => {
  const lines: ScannedLine[] = [];
  const open = frames();
  let words: string[] = [];
  let literals: string[] = [];
  let frame: Frame | undefined;
  let importing: "no" | "names" | "module" = "no";
  let isImport = false;
  /** How many brackets were open where each `${` began; the text of a template goes on when it is that many again. */
  const templates: number[] = [];
  let isInTemplate = false;
  const endLine = (): void => {
    lines.push({ words, literals, frame, isImport });
    [words, literals, frame] = [[], [], open.innermost()];
    if (importing === "module") importing = "no";
    isImport = importing !== "no";
  };
  const literal = (value: string): void => {
    literals.push(value);
    open.say(value, "literal");
    if (importing === "names") importing = "module";
  };
  const word = (name: string): void => {
    if (name === "import" && open.depth() === 0 && words.length === 0 && text.charAt(at) !== "(") {
      importing = "names";
      isImport = true;
    } else if (name === "true" || name === "false") literal(name);
    else if (!keywords.has(name)) {
      words.push(name);
      open.say(name, "word");
    }
  };
  let at = 0;
  while (at < text.length) {
    const rule = isInTemplate ? inTemplate : token;
    rule.lastIndex = at;
    const part = rule.exec(text)?.[0] ?? text.charAt(at);
    at += part.length;
    const first = part.charAt(0);
    if (first === "\n") endLine();
    else if (isInTemplate) {
      if (part === "`") isInTemplate = false;
      else if (part === "${") {
        templates.push(open.depth());
        open.bracket("{");
        isInTemplate = false;
      } else if (part.trim() !== "") literal(part.trim());
    } else if (part === "/*") {
      const end = text.indexOf("*/", at);
      const skipped = text.slice(at, end < 0 ? undefined : end);
      for (let breaks = skipped.split("\n").length; breaks > 1; breaks--) endLine();
      at = end < 0 ? text.length : end + 2;
    } else if (first === "`") isInTemplate = true;
    else if (first === '"' || first === "'") literal(unquoted(part));
    else if (/^\d/.test(part)) literal(part.replaceAll("_", ""));
    else if (/^[\p{L}_$]/u.test(part)) word(part);
    else if (/^[()[\]{},;:]$/.test(part)) {
      open.bracket(part);
      if (part === "}" && templates.at(-1) === open.depth()) {
        templates.pop();
        isInTemplate = true;
      }
    }
  }
  endLine();
  return lines;
};
