import type { Mutant } from "../corpus/mutants.ts";
import type { OurVerdict } from "../our-verdict.ts";
import type { Verdict } from "../server/verdict.ts";

/** One mutant, one version, two verdicts. */
export interface Outcome {
  readonly version: string;
  readonly mutant: Mutant;
  readonly server: Verdict;
  readonly ours: OurVerdict;
}

/** Where two verdicts differ. That of a server which is undecided differs from none. */
export type Difference = "miss" | "false alarm";

export const differenceOf = ({ server, ours }: Outcome): Difference | undefined => {
  if (server.is === "undecided" || server.is === ours.is) return undefined;
  return server.is === "refused" ? "miss" : "false alarm";
};
