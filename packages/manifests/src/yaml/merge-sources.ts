import type { Node } from "yaml";
import { library } from "./library.ts";
import { type Reading, refuse } from "./reading.ts";

const isMapping = (node: unknown, { targets }: Reading): node is Node => {
  const { isAlias, isMap } = library();
  return isMap(isAlias(node) ? targets.get(node) : node);
};

/** The mappings that a merge key brings, last the one that counts most; reported, and none, if it brings anything else. */
export const mergeSources = (value: Node | null, reading: Reading): readonly Node[] => {
  const sources = library().isSeq(value) ? value.items.toReversed() : [value];
  const mappings = sources.filter((source) => isMapping(source, reading));
  if (mappings.length === sources.length) return mappings;
  if (value !== null)
    refuse(reading, value, "bad-merge", "`<<` takes a mapping or a list of mappings", "write an alias of a mapping: `<<: *name`");
  return [];
};
