/** What YAML 1.1 does not let stand in a text (section 5.1), tabs and line breaks aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Line breaks in YAML 1.1, and for Go's reader; characters like others in YAML 1.2. */
const ODD_BREAK = /[\x85\u2028\u2029]/;

const named = (text: string, at: number): string => `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;

/** A character on which a reader fails, or on which readers differ. */
export interface Unfit {
  readonly at: number;
  /** `U+0007`. */
  readonly name: string;
}

const find = (pattern: RegExp, text: string): Unfit | undefined => {
  const at = text.search(pattern);
  return at < 0 ? undefined : { at, name: named(text, at) };
};

/** The first character that makes Go's reader refuse the text. */
export const forbiddenCharacter = (text: string): Unfit | undefined => find(FORBIDDEN, text);

/** The first character that some readers take for the end of a line. */
export const oddLineBreak = (text: string): Unfit | undefined => find(ODD_BREAK, text);
