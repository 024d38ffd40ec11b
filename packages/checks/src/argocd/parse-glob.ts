import type { GlobNode } from "./match-nodes.ts";

/** More than anybody nests. */
const deepest = 50;

interface Read<Made> {
  readonly made: Made;
  /** Where the pattern goes on. */
  readonly next: number;
}

const literal = (char: string): GlobNode => ({ takes: (each) => each === char, many: false });

/** `[a-z]`, `[!a-z]`, `[abc]`, `[!abc]`: one range or some characters, never both; undefined for anything else. */
const readSet = (chars: readonly string[], open: number): Read<GlobNode> | undefined => {
  const negated = chars[open + 1] === "!";
  const first = open + (negated ? 2 : 1);
  if (chars[first + 1] === "-") {
    const [low = "", high = ""] = [chars[first], chars[first + 2]];
    if (chars[first + 3] !== "]" || high < low) return undefined;
    return { made: { takes: (char) => (char >= low && char <= high) !== negated, many: false }, next: first + 4 };
  }
  const some: string[] = [];
  let at = first;
  for (; at < chars.length && chars[at] !== "]"; at++) {
    if (chars[at] === "\\") at++;
    if (at < chars.length) some.push(chars[at] ?? "");
  }
  if (at >= chars.length || some.length === 0) return undefined;
  return { made: { takes: (char) => some.includes(char) !== negated, many: false }, next: at + 1 };
};

/** @param depth how many braces are open: in braces, a comma or a closing brace ends it */
const readNodes = (chars: readonly string[], from: number, separator: string, depth: number): Read<GlobNode[]> | undefined => {
  if (depth > deepest) return undefined;
  const one = (char: string): boolean => char !== separator;
  const nodes: GlobNode[] = [];
  let at = from;
  while (at < chars.length) {
    const char = chars[at] ?? "";
    if (depth > 0 && (char === "," || char === "}")) break;
    if (char === "*") {
      const double = chars[at + 1] === "*";
      nodes.push({ takes: double ? () => true : one, many: true });
      at += double ? 2 : 1;
    } else if (char === "?") {
      nodes.push({ takes: one, many: false });
      at++;
    } else if (char === "[" || char === "{") {
      const read = char === "[" ? readSet(chars, at) : readBraces(chars, at, separator, depth + 1);
      if (read === undefined) return undefined;
      nodes.push(read.made);
      at = read.next;
    } else {
      const escapes = char === "\\";
      if (!escapes || at + 1 < chars.length) nodes.push(literal(chars[escapes ? at + 1 : at] ?? ""));
      at += escapes ? 2 : 1;
    }
  }
  return { made: nodes, next: at };
};

/** `{a,b}`; what is never closed ends with the pattern. */
const readBraces = (chars: readonly string[], open: number, separator: string, depth: number): Read<GlobNode> | undefined => {
  const patterns: GlobNode[][] = [];
  let at = open;
  do {
    const read = readNodes(chars, at + 1, separator, depth);
    if (read === undefined) return undefined;
    patterns.push(read.made);
    at = read.next;
  } while (chars[at] === ",");
  return { made: { takes: "any of", patterns }, next: at + 1 };
};

/** What a pattern consists of, as gobwas/glob 0.2.3 reads it (syntax/lexer, syntax/ast); undefined for what is no pattern. */
export const parseGlob = (pattern: string, separator: string): readonly GlobNode[] | undefined =>
  readNodes([...pattern], 0, separator, 0)?.made;
