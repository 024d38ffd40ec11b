const isEscaped = (text: string, quote: number): boolean => {
  let at = quote;
  while (text.charCodeAt(at - 1) === 0x5c) at--;
  return (quote - at) % 2 === 1;
};

/**
 * The offset of the quote that ends a JSON string; -1 if none does.
 * @param opening offset of the quote that begins it
 */
export const endOfString = (text: string, opening: number): number => {
  let quote = text.indexOf('"', opening + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote;
};
