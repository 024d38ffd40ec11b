/** More than anybody writes: what has more alternatives matches nothing. */
const most = 256;

/** Where the brace that opens at a place closes, or -1. */
const closing = (pattern: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  return -1;
};

/** The parts of a text between its commas, but for those in braces of their own. */
const parts = (text: string): readonly string[] => {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\") at++;
    else if (char === "{") depth++;
    else if (char === "}") depth--;
    else if (char === "," && depth === 0) {
      found.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, text.slice(from)];
};

const firstBrace = (pattern: string): number => {
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === "\\") at++;
    else if (pattern[at] === "{") return at;
  }
  return -1;
};

/** A pattern with `{a,b}` as the patterns without: `a` and `b`. */
export const alternatives = (pattern: string): readonly string[] => {
  let left: readonly string[] = [pattern];
  for (;;) {
    const next = left.flatMap((each) => {
      const open = firstBrace(each);
      const close = open < 0 ? -1 : closing(each, open);
      return close < 0 ? [each] : parts(each.slice(open + 1, close)).map((part) => each.slice(0, open) + part + each.slice(close + 1));
    });
    if (next.length > most) return [];
    if (next.every((each, index) => each === left[index])) return next;
    left = next;
  }
};
