import type { Http01 } from "@ashlar/model";
import { type Solver, selectorFor } from "../solver.ts";

export interface Http01SolverValues {
  /** The zones whose hosts it proves, where others prove the rest: `example.com`. All if left out. */
  readonly zones?: readonly string[];
}

/** Proves hosts over HTTP through the platform's gateway, which their names must lead to already. No wildcards. */
export const http01Solver = ({ zones }: Http01SolverValues = {}): Solver<{ gateway: Http01 }> => ({
  by: "http",
  ...(zones === undefined ? {} : { zones }),
  solver: ({ gateway: { http01 } }) => ({ ...selectorFor(zones), http01 }),
});
