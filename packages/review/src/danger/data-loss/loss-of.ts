import { type Departure, isDeletion } from "../../deletion/departure.ts";
import { departureOf } from "../../deletion/departure-of.ts";
import type { Sides } from "../../deletion/sides.ts";
import type { ObjectChange } from "../../diff/object-change.ts";

/** By which way an object is deleted; undefined for what stays, or has only moved. */
export const lossOf = (change: ObjectChange, sides: Sides): Departure | undefined => {
  const departure = departureOf(change, sides);
  return departure !== undefined && isDeletion(departure) ? departure : undefined;
};
