const start = /^/;

/**
 * A text that was put together from many, as one. V8 joins the parts when something first reads the text, and until then keeps
 * each of them: of a large render a tenth of the memory (Node 24.21). A regular expression reads it.
 */
export const inOnePiece = (text: string): string => {
  start.test(text);
  return text;
};
