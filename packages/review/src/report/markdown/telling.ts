import type { Place, Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";

/** What all sections are made from. */
export interface Telling {
  readonly review: Review;
  readonly verdict: Verdict;
  /** Where a manifest's line can be read. */
  readonly link: (place: Place) => string | undefined;
  /** Where all of it can be read, as markdown: a link to the page, or how to get at it. */
  readonly elsewhere: string;
}
