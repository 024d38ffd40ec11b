/**
 * What a reader cannot see, or sees in another place than where it stands: control characters, bidi and zero-width formatting, the
 * separators of lines, halves of surrogates. Unicode's categories Cc, Cf, Zl, Zp and Cs.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Nearly every text is one: no character of it needs to be looked up. */
const plain = /^[ -~]*$/;

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

const escaped = (character: string): string => named[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A text on one line, with all that cannot be seen written out: nothing in it reorders, hides or moves what stands around it. */
export const visible = (text: string): string => (plain.test(text) ? text : text.replace(unseen, escaped));

/** The same for a text of many lines, whose ends and tabs stay. */
export const visibleLines = (text: string): string =>
  text.replaceAll("\r\n", "\n").replace(unseen, (character) => (character === "\n" || character === "\t" ? character : escaped(character)));
