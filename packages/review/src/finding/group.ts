import { createHash } from "node:crypto";

/** A short name for a text, the same for the same text. */
export const idOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** Things that are the same but for where they are, and all places of each; in the order of the first of each. */
export const grouped = <Thing, Place>(
  all: Iterable<{ readonly thing: Thing; readonly place: Place; readonly key: string }>,
): readonly { readonly thing: Thing; readonly key: string; readonly places: readonly Place[] }[] => {
  const found = new Map<string, { thing: Thing; key: string; places: Place[] }>();
  for (const { thing, place, key } of all) {
    const known = found.get(key);
    if (known === undefined) found.set(key, { thing, key, places: [place] });
    else known.places.push(place);
  }
  return [...found.values()];
};
