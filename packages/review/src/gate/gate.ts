import type { Problem } from "@ashlar/model";
import type { Finding } from "../finding/review.ts";

/** A finding that blocks, and what would let it pass. */
export interface Blocked {
  readonly finding: Finding;
  /**
   * The trailer that acknowledges it: `Acknowledge: namespace-deleted Namespace shop in prod-eu, prod-us (3fb2c1d09a7e)`; the empty string
   * where it was acknowledged, and only an approval is missing.
   */
  readonly trailer: string;
  /** Who must approve, where a policy says so and they did not yet: `@org/security`. */
  readonly approvers: readonly string[];
}

/** What the gate says of a review. */
export interface Verdict {
  readonly blocked: readonly Blocked[];
  /** Findings that block as a rule, and that somebody acknowledged. */
  readonly acknowledged: readonly { readonly finding: Finding; readonly by: string }[];
  /** What is wrong with the acknowledgements themselves: one that matches nothing, one without what it needs. */
  readonly problems: readonly Problem[];
  readonly passes: boolean;
}
