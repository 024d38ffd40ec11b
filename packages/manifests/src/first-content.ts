const isWhite = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0xfeff;

/** The offset of the first character that is neither white space nor part of a comment; the length of the text if there is none. */
export const firstContent = (text: string): number => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x23) {
      const lineBreak = text.indexOf("\n", at);
      if (lineBreak < 0) return text.length;
      at = lineBreak;
    } else if (!isWhite(code)) return at;
  }
  return text.length;
};

/** The number of the line on which it stands, from 1. */
export const lineOfContent = (text: string): number => {
  const end = firstContent(text);
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) line++;
  return line;
};
