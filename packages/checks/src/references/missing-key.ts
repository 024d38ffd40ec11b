import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { keysOf } from "./keys-of.ts";
import { lookedUp } from "./looked-up.ts";

const list = (keys: ReadonlySet<string>): string => {
  const all = [...keys].sort();
  const shown = all.slice(0, 8).join(", ");
  return all.length === 0 ? "none" : all.length > 8 ? `${shown} and ${all.length - 8} more` : shown;
};

export const missingKey: TreeRule = {
  name: "missing-key",
  family: "reference",
  severity: "error",
  holds: "A key that is named is in its Secret or ConfigMap",
  check: (tree, report) => {
    for (const { from, path, kind, namespace, name, key = "" } of lookedUp(tree).keyless) {
      const keys = keysOf(tree, kind, namespace, name) ?? new Set();
      const near = nearest(key, [...keys].slice(0, 100));
      const message = `${kind} '${name}' has no key '${key}'${near === undefined ? "" : `; did you mean '${near}'?`}`;
      report(from, path, message, `its keys: ${list(keys)}`);
    }
  },
};
