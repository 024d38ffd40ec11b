/** A text without control characters: those of a manifest, a file name or a commit must not drive the reader's terminal. */
export const printable = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
