import type { Http01 } from "@ashlar/model";
import { joinLists } from "./join-outputs.ts";

type Solver = Http01["http01"];

/** The Http01s that a solver attaches its routes to; undefined for one that does not go by the Http01 API. */
const parentsOf = ({ gatewayHTTPRoute }: Solver): readonly unknown[] | undefined => {
  const parents: unknown = Object(gatewayHTTPRoute).parentRefs;
  return Array.isArray(parents) ? parents : undefined;
};

/** One solver that answers challenges through both gateways; undefined unless both go by the Http01 API. */
export const joinSolvers = (from: Solver, to: Solver): Solver | undefined => {
  const [first, second] = [parentsOf(from), parentsOf(to)];
  if (first === undefined || second === undefined) return undefined;
  return { ...from, gatewayHTTPRoute: { ...Object(from.gatewayHTTPRoute), parentRefs: joinLists(first, second) } };
};
