/** What a character below U+0080 may be inside a plain scalar or a comment. */
export const ORDINARY = 0;
export const LINE_END = 1;
export const COLON = 2;
export const NUMBER_SIGN = 3;
/** Tabs and control characters. */
const REFUSED = 4;

const roleOf = (code: number): number => {
  if (code === 0x0a) return LINE_END;
  if (code === 0x3a) return COLON;
  if (code === 0x23) return NUMBER_SIGN;
  return code < 0x20 || code === 0x7f ? REFUSED : ORDINARY;
};

export const ROLES = Uint8Array.from({ length: 128 }, (_, code) => roleOf(code));

export const TAB = 0x09;
export const NEW_LINE = 0x0a;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const PLUS = 0x2b;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON_SIGN = 0x3a;
export const GREATER = 0x3e;
export const QUESTION_MARK = 0x3f;
export const OPENING_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSING_BRACKET = 0x5d;
export const OPENING_BRACE = 0x7b;
export const BAR = 0x7c;
export const CLOSING_BRACE = 0x7d;

/**
 * True for characters beyond ASCII that no reader takes for white space, a line break or an error. Half of a surrogate pair is one of
 * them: the text is known to be good Unicode.
 */
export const isInk = (code: number): boolean => {
  if (code < 0x2000) return code > 0xa0 && code !== 0x1680;
  if (code < 0x2070) return (code > 0x200f && code < 0x2028) || (code > 0x202f && code < 0x205f);
  return code < 0xfdd0 ? code !== 0x3000 : code > 0xfdef && code < 0xfffe && code !== 0xfeff;
};

/** True for what may stand beyond ASCII between quotes and in a block: two wide-spread spaces more. */
export const isPrintable = (code: number): boolean => isInk(code) || code === 0xa0 || code === 0x3000;

/** True for what may follow a dash or a colon that means something. */
export const isGap = (code: number | undefined): boolean => code === SPACE || code === NEW_LINE;
