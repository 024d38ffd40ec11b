import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A hash of the renderer's own code: what it renders may change with each line of it, in a working copy without a new version. */
export const sourceId = (): string => {
  const folder = join(import.meta.dirname, "..");
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /(?<!\.d|\.test)\.[jt]s$/.test(each)).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(folder, name)))
      .update("\0");
  }
  return hash.digest("hex");
};
