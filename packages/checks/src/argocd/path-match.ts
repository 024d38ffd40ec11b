import type { Matcher } from "./glob.ts";
import { type GlobNode, matchNodes } from "./match-nodes.ts";

const noSlash = (char: string): boolean => char !== "/";

/** A character of a set, which a backslash takes as it is, and where the pattern goes on. */
const memberAt = (chars: readonly string[], at: number): readonly [char: string, next: number] | undefined => {
  const char = chars[at];
  if (char === undefined || char === "-" || char === "]") return undefined;
  const escaped = char === "\\" ? chars[at + 1] : char;
  return escaped === undefined ? undefined : [escaped, at + (char === "\\" ? 2 : 1)];
};

/** `[a-z]`, `[^a-cx]`: ranges and characters in any number. */
const setAt = (chars: readonly string[], open: number): readonly [node: GlobNode, next: number] | undefined => {
  const negated = chars[open + 1] === "^";
  const ranges: (readonly [from: string, to: string])[] = [];
  let at = open + (negated ? 2 : 1);
  while (chars[at] !== "]" || ranges.length === 0) {
    const from = memberAt(chars, at);
    const to = from !== undefined && chars[from[1]] === "-" ? memberAt(chars, from[1] + 1) : from;
    if (from === undefined || to === undefined) return undefined;
    ranges.push([from[0], to[0]]);
    at = to[1];
  }
  return [{ takes: (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated, many: false }, at + 1];
};

/** Undefined for what is no pattern. */
const nodesOf = (pattern: string): readonly GlobNode[] | undefined => {
  const chars = [...pattern];
  const nodes: GlobNode[] = [];
  for (let at = 0; at < chars.length; ) {
    const char = chars[at] ?? "";
    const set = char === "[" ? setAt(chars, at) : undefined;
    const literal = char === "\\" ? chars[at + 1] : char;
    if (literal === undefined || (char === "[" && set === undefined)) return undefined;
    if (set !== undefined) nodes.push(set[0]);
    else if (char === "*" || char === "?") nodes.push({ takes: noSlash, many: char === "*" });
    else nodes.push({ takes: (each) => each === literal, many: false });
    at = set?.[1] ?? at + (char === "\\" ? 2 : 1);
  }
  return nodes;
};

const made = (pattern: string): Matcher => {
  if (!/[*?[\\]/.test(pattern)) return (text) => text === pattern;
  const nodes = nodesOf(pattern);
  return nodes === undefined ? () => false : (text) => matchNodes(nodes, text);
};

const known = new Map<string, Matcher>();

/**
 * A pattern as the lists of kinds of Argo CD's AppProjects take them (Go's filepath.Match): `*` and `?` pass no slash, `[^a]` is what is no
 * `a`, and braces are braces. One that is no pattern matches nothing. Those that many ask for are made once.
 */
export const pathMatch = (pattern: string): Matcher => {
  const there = known.get(pattern);
  if (there !== undefined) return there;
  const matcher = made(pattern);
  if (known.size < 1000) known.set(pattern, matcher);
  return matcher;
};
