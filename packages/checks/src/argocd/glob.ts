import { alternatives } from "./alternatives.ts";

/** Whether a text is what a pattern says. */
export type Matcher = (text: string) => boolean;

/** What a piece of a pattern takes: one character of some, or any number of them. */
interface Piece {
  readonly takes: (char: string) => boolean;
  readonly many: boolean;
}

const setOf = (body: string): Piece["takes"] => {
  const negated = body.startsWith("!") || body.startsWith("^");
  const chars = negated ? body.slice(1) : body;
  const isIn = (char: string): boolean => {
    for (let at = 0; at < chars.length; at++) {
      const [from = "", dash, to] = chars.slice(at, at + 3);
      if (dash === "-" && to !== undefined) {
        if (char >= from && char <= to) return true;
        at += 2;
      } else if (from === char) return true;
    }
    return false;
  };
  return (char) => isIn(char) !== negated;
};

const piecesOf = (pattern: string, separator: string): readonly Piece[] => {
  const one: Piece["takes"] = (char) => char !== separator;
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    const end = char === "[" ? pattern.indexOf("]", at + 2) : -1;
    if (char === "*") {
      const double = pattern[at + 1] === "*";
      pieces.push({ takes: double ? () => true : one, many: true });
      if (double) at++;
    } else if (char === "?") pieces.push({ takes: one, many: false });
    else if (end > 0) {
      pieces.push({ takes: setOf(pattern.slice(at + 1, end)), many: false });
      at = end;
    } else {
      const literal = char === "\\" ? (pattern[++at] ?? "") : char;
      pieces.push({ takes: (each) => each === literal, many: false });
    }
  }
  return pieces;
};

/** Adds a place in the pattern, and those that follow where what takes any number takes none. */
const add = (places: Set<number>, at: number, pieces: readonly Piece[]): void => {
  places.add(at);
  for (let next = at; pieces[next]?.many === true; ) places.add(++next);
};

/** All places at once, so that no text takes longer than its length times that of the pattern. */
const matchPieces = (pieces: readonly Piece[], text: string): boolean => {
  let places = new Set<number>();
  add(places, 0, pieces);
  for (const char of text) {
    const next = new Set<number>();
    for (const place of places) {
      const piece = pieces[place];
      if (piece?.takes(char) === true) add(next, piece.many ? place : place + 1, pieces);
    }
    places = next;
    if (places.size === 0) return false;
  }
  return places.has(pieces.length);
};

/**
 * A pattern as Argo CD's AppProjects and directory sources take them (gobwas/glob): `*`, `**`, `?`, `[a-z]`, `{a,b}`.
 * @param separator what a single `*` does not pass; none unless said
 */
export const glob = (pattern: string, separator = ""): Matcher => {
  if (pattern === "*" && separator === "") return () => true;
  if (!/[*?[{\\]/.test(pattern)) return (text) => text === pattern;
  const all = alternatives(pattern).map((each) => piecesOf(each, separator));
  return (text) => all.some((pieces) => matchPieces(pieces, text));
};

const known = new Map<string, Matcher>();

/** The matcher of a pattern whose single `*` does not pass a slash; those that many ask for are made once. */
export const knownGlob = (pattern: string): Matcher => {
  const there = known.get(pattern);
  if (there !== undefined) return there;
  const made = glob(pattern, "/");
  if (known.size < 1000) known.set(pattern, made);
  return made;
};

/** Whether a pattern forbids what it matches. */
export const isDenial = (pattern: string): boolean => pattern.startsWith("!");
