import type { Node } from "yaml";
import { goKey } from "./go-key.ts";
import { library } from "./library.ts";
import { type Reading, refuse } from "./reading.ts";
import { scalarValue } from "./scalar-value.ts";

const refuseKey = (node: Node, what: string, reading: Reading): undefined =>
  refuse(reading, node, "bad-key", `${what} is no key in JSON`, "quote it, or write a string");

/** The key of a mapping as JSON has it; `undefined`, and reported, where it can have none. */
export const keyOf = (node: Node | null, reading: Reading): string | undefined => {
  const { isAlias, isScalar } = library();
  const target = isAlias(node) ? reading.targets.get(node) : node;
  if (!isScalar(target)) return node === null ? undefined : refuseKey(node, isAlias(node) ? "the alias" : "a mapping or a list", reading);
  const value = scalarValue(target, reading);
  if (value === null) return refuseKey(target, "null", reading);
  return value === undefined ? undefined : goKey(value);
};

/** True for a plain `<<`, whose value is merged into the mapping. */
export const isMergeKey = (node: Node | null): boolean =>
  library().isScalar(node) &&
  node.value === "<<" &&
  (node.tag === undefined ? node.type === "PLAIN" : node.tag === "!" || node.tag === "tag:yaml.org,2002:merge");
