import type { TreeRule } from "../rule/tree-rule.ts";
import { nearest } from "../schema/nearest.ts";
import { configMapsOf } from "./producers/config-maps.ts";
import type { MadeByName } from "./producers/made.ts";
import { secretsOf } from "./producers/secrets.ts";
import { referencesTo } from "./references-of.ts";

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
    const look = (kind: "Secret" | "ConfigMap", made: MadeByName): void => {
      for (const { from, path, namespace, name, key, optional } of referencesTo(tree, "", kind)) {
        const keys = key === undefined ? undefined : made.get(`${namespace}/${name}`)?.keys;
        if (key === undefined || keys === undefined || optional === true || keys.has(key)) continue;
        const near = nearest(key, [...keys].slice(0, 100));
        const message = `${kind} '${name}' has no key '${key}'${near === undefined ? "" : `; did you mean '${near}'?`}`;
        report(from, path, message, `its keys: ${list(keys)}`);
      }
    };
    look("Secret", secretsOf(tree));
    look("ConfigMap", configMapsOf(tree));
  },
};
