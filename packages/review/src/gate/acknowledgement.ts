import { describeIdentity } from "../diff/identity.ts";
import type { Finding } from "../finding/review.ts";

/** The key of the trailer. */
export const trailerKey = "Acknowledge";

/** A trailer as it stands in a commit. */
export interface Acknowledgement {
  /** What follows the key: `namespace-deleted Namespace shop in prod-eu, prod-us (3fb2c1d09a7e)`. */
  readonly text: string;
  /** Whose commit says so, and which that is. */
  readonly by: string;
  readonly commit: string;
}

const clustersOf = ({ places }: Finding): readonly string[] => [...new Set(places.map(({ cluster }) => cluster))].sort();

/**
 * The very line that acknowledges a finding. Its number stands for all that the finding says, old and new values too: when that changes, so does
 * what was acknowledged.
 */
export const acknowledgementOf = (finding: Finding): string =>
  `${finding.rule} ${describeIdentity(finding.object)} in ${clustersOf(finding).join(", ")} (${finding.id})`;

/** The whole trailer, to be copied. */
export const trailerOf = (finding: Finding): string => `${trailerKey}: ${acknowledgementOf(finding)}`;

/** One space between words, so that a line that was folded or typed still matches. */
export const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
