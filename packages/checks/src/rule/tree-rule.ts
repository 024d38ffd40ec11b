import type { Placed, Tree } from "../tree/tree.ts";
import type { RuleFacts, Severity } from "./rule.ts";

/**
 * Reports a problem of an object, at a path in it.
 * @param severity where this one is less than the rule's own: what is not certain is a warning
 */
export type TreeReport = (
  placed: Placed,
  path: readonly (string | number)[],
  message: string,
  remedy?: string,
  severity?: Severity | undefined,
) => void;

/** A rule that sees all objects of a cluster at once. It must stay linear: look things up, never search per object. */
export interface TreeRule extends RuleFacts {
  readonly check: (tree: Tree, report: TreeReport) => void;
}
