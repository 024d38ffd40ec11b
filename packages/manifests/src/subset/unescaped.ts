const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", " ": " ", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const HEXADECIMAL = /^[\dA-Fa-f]+$/;

/** The character of an escape in hexadecimal digits; `undefined` for what is none, and for half of a pair: Go's reader refuses it. */
const characterOf = (digits: string, length: number): string | undefined => {
  if (digits.length !== length || !HEXADECIMAL.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
};

/** The text of what stands between double quotes on one line. `undefined` for escapes that JSON does not have, but for `\U`. */
export const unescaped = (source: string): string | undefined => {
  let result = "";
  let from = 0;
  for (let slash = source.indexOf("\\"); slash >= 0; slash = source.indexOf("\\", from)) {
    const letter = source[slash + 1] ?? "";
    const digits = letter === "u" ? 4 : letter === "U" ? 8 : 0;
    const after = slash + 2 + digits;
    const character = digits === 0 ? ESCAPES[letter] : characterOf(source.slice(slash + 2, after), digits);
    if (character === undefined) return undefined;
    result += source.slice(from, slash) + character;
    from = after;
  }
  return result + source.slice(from);
};
