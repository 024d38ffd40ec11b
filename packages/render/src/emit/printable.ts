/**
 * The characters beyond ASCII that may stand in a manifest as themselves, as the inside of a `u` character class.
 * Left out, and so written as escapes: what YAML 1.1 or 1.2 does not allow raw (C1 controls, U+2028/9, the byte order
 * mark, non-characters; YAML 1.2.2 section 5.1, YAML 1.1 section 4.1), and what a reviewer cannot see: soft hyphen,
 * zero-width and direction marks, unusual spaces, everything from plane 14 on (tags).
 * Ranges are spelled out because `\p{…}` follows the Unicode version of the running Node, and the bytes must not.
 */
export const INK =
  "\\u00A1-\\u00AC\\u00AE-\\u061B\\u061D-\\u167F\\u1681-\\u180D\\u180F-\\u1FFF\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2FFF" +
  "\\u3001-\\uD7FF\\uE000-\\uFDCF\\uFDF0-\\uFEFE\\uFF00-\\uFFF8\\uFFFC\\uFFFD" +
  Array.from({ length: 13 }, (_, plane) => {
    const digit = (plane + 1).toString(16);
    return `\\u{${digit}0000}-\\u{${digit}FFFD}`;
  }).join("");

/** INK with the two wide-spread spaces beyond ASCII: fine inside a block or between quotes, never in a plain string. */
export const PRINTABLE = `\\u00A0\\u3000${INK}`;
