// By which way objects leave a cluster, for what needs no rules.
export { type Departure, isDeletion } from "./departure.ts";
export { departureOf, departureOfObject } from "./departure-of.ts";
export { describeDeparture } from "./describe-departure.ts";
export type { Sides } from "./sides.ts";
