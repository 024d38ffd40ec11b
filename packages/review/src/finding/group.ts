import { createHash } from "node:crypto";
import { acrossClusters } from "./across-clusters.ts";
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
  const found = new Map<string, { readonly one: Thing; readonly text: string; readonly places: Place[] }>();
  for (const { thing, place } of all) {
    const text = JSON.stringify(thing);
    const key = acrossClusters(text, place.cluster);
    const known = found.get(key);
    if (known === undefined) found.set(key, { one: thing, text, places: [place] });
    else known.places.push(place);
  }
  return [...found].map(([key, { one, text, places }]) => {
    const thing = places.length === 1 || key === text ? one : (JSON.parse(key) as Thing);
    return { id: idOf(key), ...thing, places };
  });
};
