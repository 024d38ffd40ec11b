/** A text for a terminal: control characters and such that turn the direction of writing are shown and not obeyed. */
export const harmless = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
