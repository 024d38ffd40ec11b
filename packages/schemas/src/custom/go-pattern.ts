/** What JavaScript has no word for, or another meaning of, by the letter after Go's backslash (pkg.go.dev, regexp/syntax). */
const classes: Readonly<Record<string, string>> = { s: "\\t\\n\\f\\r ", d: "0-9", w: "0-9A-Za-z_" };
const negated: Readonly<Record<string, string>> = { S: "[^\\t\\n\\f\\r ]", D: "[^0-9]", W: "[^0-9A-Za-z_]" };
const anchors: Readonly<Record<string, string>> = { A: "^", z: "$", b: "\\b", B: "\\B" };
const controls: Readonly<Record<string, string>> = { a: "\\x07", f: "\\f", t: "\\t", n: "\\n", r: "\\r", v: "\\v" };
const posix: Readonly<Record<string, string>> = {
  alnum: "0-9A-Za-z",
  alpha: "A-Za-z",
  ascii: "\\x00-\\x7f",
  blank: "\\t ",
  cntrl: "\\x00-\\x1f\\x7f",
  digit: "0-9",
  graph: "!-~",
  lower: "a-z",
  print: " -~",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\t\\n\\v\\f\\r ",
  upper: "A-Z",
  word: "0-9A-Za-z_",
  xdigit: "0-9A-Fa-f",
};

/** A character that stands for itself, as a pattern with the flag u writes it. */
const itself = (character: string, inClass: boolean): string =>
  (inClass ? /[\\\]^-]/ : /[$()*+./?[\\\]^{|}]/).test(character) ? `\\${character}` : character;

const property = (negation: string, name: string): string =>
  /^[A-Z][a-z]?$/.test(name) ? `\\${negation}{${name}}` : `\\${negation}{Script=${name}}`;

const goEscape = /^\\(?:(x)\{([0-9A-Fa-f]+)\}|(x)([0-9A-Fa-f]{2})|([0-7]{2,3})|([pP])(?:\{(\^?)(\w+)\}|([A-Z]))|(.))/su;

/** Go's escape at the beginning of a text: how long it is, and what it means; undefined if JavaScript cannot say it. */
const readEscape = (text: string, inClass: boolean): readonly [length: number, written: string] | undefined => {
  const [all, , long, , short, octal, p, not, name, letter, character = ""] = goEscape.exec(text) ?? [];
  if (all === undefined) return undefined;
  const code = long ?? short;
  if (code !== undefined) return [all.length, `\\u{${code}}`];
  if (octal !== undefined) return [all.length, `\\u{${Number.parseInt(octal, 8).toString(16)}}`];
  if (p !== undefined) return [all.length, property(not ? (p === "p" ? "P" : "p") : p, name ?? letter ?? "")];
  if (classes[character] !== undefined) return [2, inClass ? classes[character] : `[${classes[character]}]`];
  if (negated[character] !== undefined) return inClass ? undefined : [2, negated[character]];
  if (controls[character] !== undefined) return [2, controls[character]];
  if (anchors[character] !== undefined) return inClass ? undefined : [2, anchors[character]];
  return /[0-9A-Za-z]/.test(character) ? undefined : [all.length, itself(character, inClass)];
};

const readClass = (text: string): readonly [length: number, written: string] | undefined => {
  const negation = text.startsWith("[^") ? 2 : 1;
  let at = negation;
  let written = text.slice(0, negation);
  for (let first = true; at < text.length; first = false) {
    const rest = text.slice(at);
    const named = /^\[:(\w+):\]/.exec(rest);
    if (rest[0] === "]" && !first) return [at + 1, `${written}]`];
    if (named) {
      const known = posix[named[1] ?? ""];
      if (known === undefined) return undefined;
      written += known;
      at += named[0].length;
    } else if (rest[0] === "\\") {
      const read = readEscape(rest, true);
      if (read === undefined) return undefined;
      written += read[1];
      at += read[0];
    } else {
      const [character = ""] = rest;
      const isRange = character === "-" && !first && rest[1] !== "]";
      written += isRange ? "-" : itself(character, true);
      at += character.length;
    }
  }
  return undefined;
};

/**
 * A pattern of Go (RE2) as JavaScript reads it with the flag `u`; undefined where it cannot be said, and so not be checked: flags in
 * the middle, `\C`, `\Q…\E`, a negated class inside another.
 */
export const javaScriptPattern = (pattern: string): string | undefined => {
  let written = "";
  for (let at = 0; at < pattern.length; ) {
    const rest = pattern.slice(at);
    const [character = ""] = rest;
    const group = /^\(\?(?:P?<(\w+)>|:)/.exec(rest);
    const read = character === "\\" ? readEscape(rest, false) : character === "[" ? readClass(rest) : undefined;
    if ((character === "\\" || character === "[") && read === undefined) return undefined;
    if (rest.startsWith("(?") && group === null) return undefined;
    const repeat = /^\{\d+(,\d*)?\}/.exec(rest);
    if (read !== undefined) {
      written += read[1];
      at += read[0];
    } else if (group !== null || repeat !== null) {
      const [taken] = group ?? repeat ?? [""];
      written += group === null ? taken : group[1] === undefined ? "(?:" : "(";
      at += taken.length;
    } else {
      written += character === "." ? "[^\\n]" : /[{}\]]/.test(character) ? `\\${character}` : character;
      at += character.length;
    }
  }
  try {
    new RegExp(written, "u");
    return written;
  } catch {
    return undefined;
  }
};
