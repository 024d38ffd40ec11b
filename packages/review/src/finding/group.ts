import { createHash } from "node:crypto";
import { dataAcrossClusters } from "./across-clusters.ts";
import type { Place } from "./review.ts";

/** A short name for a text, the same for the same text. */
const idOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** A thing somewhere. */
export interface Somewhere<Thing> {
  readonly thing: Thing;
  readonly place: Place;
}

/**
 * Things that are the same but for where they are: once, with all places. What names its own cluster is the same as what names another's, and is
 * then told with a `*`.
 */
export const grouped = <Thing extends object>(
  all: Iterable<Somewhere<Thing>>,
): readonly (Thing & { readonly id: string; readonly places: readonly Place[] })[] => {
  const found = new Map<string, { one: Thing; several: Thing; places: Place[] }>();
  for (const { thing, place } of all) {
    const several = dataAcrossClusters(thing, place.cluster);
    const key = JSON.stringify(several);
    const known = found.get(key);
    if (known === undefined) found.set(key, { one: thing, several, places: [place] });
    else known.places.push(place);
  }
  return [...found].map(([key, { one, several, places }]) => ({ id: idOf(key), ...(places.length === 1 ? one : several), places }));
};
