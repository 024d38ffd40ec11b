/** Where a class of characters ends: at its bracket, or -1 where that is missing. */
const classEnd = (text: string, from: number): number => {
  let i = from + 1;
  if (text[i] === "^") i++;
  if (text[i] === "]") i++; // a bracket that comes first is a member
  for (; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "[" && text[i + 1] === ":") {
      const end = text.indexOf(":]", i + 2);
      if (end > 0) i = end + 1;
    } else if (text[i] === "]") return i;
  }
  return -1;
};

const reversed = /(?<![\\\]])([a-z])-([a-z])|(?<![\\\]])([A-Z])-([A-Z])|(?<![\\\]])(\d)-(\d)/g;

const whyNotClass = (text: string): string | undefined => {
  for (const [range, a, b, c, d, e, f] of text.matchAll(reversed))
    if ((a ?? c ?? e ?? "") > (b ?? d ?? f ?? "")) return `has a range that goes backwards, ${range}`;
  return undefined;
};

const repetition = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/;

const whyNotRepeated = (sign: string, from = "0", comma: string | undefined, to = ""): string | undefined => {
  if (Number(from) > 1000 || Number(to) > 1000) return `repeats something more than 1000 times, ${sign}`;
  return comma !== undefined && to !== "" && Number(to) < Number(from) ? `has a '${sign}', which is never so` : undefined;
};

const group = /^\((?!\?)|^\(\?(?:P?<\w+>|[imsU]*(?:-[imsU]+)?:)/;
const flags = /^\(\?[imsU]*(?:-[imsU]+)?\)/;
const escaped = /^\\(?:[aAbBdDfnprPstSvwWxz0]|[1-7][0-7]|[!-/:-@[-`{-~ ])/;

/**
 * What is wrong with a regular expression in Go's syntax (regexp/syntax, RE2), as far as brackets, groups, escapes and repetitions go:
 * it never blames one that Go takes.
 */
export const whyNotGoRegexp = (text: string): string | undefined => {
  let depth = 0;
  let repeatable = false;
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i);
    const repeats = repetition.exec(rest);
    if (repeats !== null) {
      const [sign, from, comma, to] = repeats;
      const why = repeatable ? whyNotRepeated(sign, from, comma, to) : `has a '${sign}' with nothing to repeat before it`;
      if (why !== undefined) return why;
      i += sign.length + (text[i + sign.length] === "?" ? 1 : 0);
      repeatable = false;
    } else if (rest.startsWith("\\Q"))
      return undefined; // from here on, text is taken as it stands
    else if (rest[0] === "\\") {
      const sign = escaped.exec(rest)?.[0];
      if (sign === undefined) return rest.length === 1 ? "ends with a backslash" : `has '${rest.slice(0, 2)}', which Go does not know`;
      i += 2;
      repeatable = true;
    } else if (rest[0] === "[") {
      const end = classEnd(text, i);
      if (end < 0) return "has a '[' without its ']'";
      const why = whyNotClass(text.slice(i + 1, end));
      if (why !== undefined) return why;
      i = end + 1;
      repeatable = true;
    } else if (rest[0] === "(") {
      const sign = flags.exec(rest)?.[0] ?? group.exec(rest)?.[0];
      if (sign === undefined) return `has '${rest.slice(0, 3)}', which Go does not know`;
      if (!sign.endsWith(")")) depth++;
      i += sign.length;
      repeatable = false;
    } else {
      if (rest[0] === ")" && --depth < 0) return "has a ')' without its '('";
      repeatable = rest[0] !== "|";
      i++;
    }
  }
  return depth > 0 ? "has a '(' without its ')'" : undefined;
};
