import type { Place } from "./place.ts";

/** What one document holds. */
export interface Content {
  readonly data: unknown;
  /** Where its first value begins, in characters from the beginning of the text. */
  readonly at: number;
  /** Where the document begins, from which the offsets of all places are counted. */
  readonly base: number;
  /** The places of all its values, found when this is called. */
  readonly places: () => Place;
}
