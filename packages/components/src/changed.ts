import type { Change } from "./override.ts";

/** An object as its author wants it: none when there is none to make, or when the author leaves it out. */
export const changed = <T>(object: T | undefined, change: Change<T> = (same) => same): T[] => {
  const wanted = object === undefined ? undefined : change(object);
  return wanted === undefined ? [] : [wanted];
};
