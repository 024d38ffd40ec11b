/** What an image reference says (github.com/distribution/reference). */
export interface ImageReference {
  readonly tag?: string;
  readonly digest?: string;
}

/** Reads `registry.example.com:5000/shop/web:1.2.3@sha256:…`; takes time in proportion to the text. */
export const readImage = (text: string): ImageReference => {
  const at = text.indexOf("@");
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  return {
    ...(colon >= 0 && { tag: named.slice(colon + 1) }),
    ...(at >= 0 && { digest: text.slice(at + 1) }),
  };
};
