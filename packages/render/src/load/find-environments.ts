import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The modules of `environments/`, relative to the root, in a fixed order. An absent folder holds none. */
export const findEnvironments = (root: string): readonly string[] => {
  let names: string[];
  try {
    names = readdirSync(join(root, "environments"));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => `environments/${name}`);
};
