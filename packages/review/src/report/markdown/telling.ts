import type { Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";
import type { Link } from "../link.ts";

/** What all sections are made from. */
export interface Telling {
  readonly review: Review;
  readonly verdict: Verdict;
  /** Where a line can be read. */
  readonly link: Link;
  /** Where all of it can be read, as markdown: a link to the page, or how to get at it. */
  readonly elsewhere: string;
}
