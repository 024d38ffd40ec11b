import { NotJudged } from "./cel-fault.ts";
import type { CelMap } from "./cel-value.ts";

const partial = new WeakSet<CelMap>();

/** Marks a map that may have more than is known of it. */
export const partlyKnown = <Given extends CelMap>(map: Given): Given => {
  partial.add(map);
  return map;
};

/** Throws where a map may have more than is known. */
export const needWhole = (map: CelMap, key = ""): void => {
  if (partial.has(map)) throw new NotJudged(`it asks for ${key || "all fields"} of what may have more fields than are written`);
};
