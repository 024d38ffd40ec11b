import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the code lies that decides what is rendered, and what is said of it: the renderer's own, and that of the packages that check. */
const folders = (): readonly string[] => {
  const { resolve } = createRequire(import.meta.url);
  const schemas = dirname(resolve("@ashlar/schemas"));
  return [join(import.meta.dirname, ".."), dirname(resolve("@ashlar/checks")), schemas, join(schemas, "../recorded")];
};

/** A hash of that code: what is rendered may change with each line of it, in a working copy without a new version. */
export const sourceId = (): string => {
  const hash = createHash("sha256");
  for (const folder of folders()) {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const name of names.filter((each) => /(?<!\.d|\.test)\.(?:[jt]s|json)$/.test(each)).sort()) {
      hash
        .update(`${name}\0`)
        .update(readFileSync(join(folder, name)))
        .update("\0");
    }
  }
  return hash.digest("hex");
};
