import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { load } from "js-yaml";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const without = (fields: unknown, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(isFields(fields) ? fields : {}).filter(([name]) => !names.includes(name)));

/** An object without what the renderer fills in: the namespace and the two labels that say whose it is. */
const authored = (object: unknown): Fields => {
  const fields = without(object);
  const metadata = without(fields.metadata, "namespace");
  const labels = without(metadata.labels, "app.kubernetes.io/managed-by", "app.kubernetes.io/part-of");
  return { ...fields, metadata: { ...metadata, labels } };
};

/**
 * Holds what was rendered against the plain files, so that nobody compares the cost of different work.
 * @throws if a plain object has no manifest at its path, or another one
 */
export const sameObjects = (root: string, plainFolder: string): void => {
  const paths = readdirSync(plainFolder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  if (paths.length === 0) throw new Error(`${plainFolder} holds no object`);
  for (const path of paths) {
    const plain: unknown = JSON.parse(readFileSync(join(plainFolder, path), "utf8"));
    const rendered = load(readFileSync(join(root, "clusters", path), "utf8"));
    if (!isDeepStrictEqual(authored(plain), authored(rendered)))
      throw new Error(`clusters/${path} is not the object of ${plainFolder}/${path}`);
  }
};
