import { createRequire } from "node:module";

/** What a validator of ajv reports, in its own words. */
export interface Fault {
  /** RFC 6901 pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A validator of ajv: false leaves every fault in `errors`. */
export interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly Fault[] | null;
}

const load = createRequire(import.meta.url);
let index: Readonly<Record<string, readonly string[]>> | undefined;

const minor = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/**
 * The validator of a definition in a version, compiled ahead of time. Its module, one for each group and version of the API, is loaded when
 * the first of its kinds is met.
 */
export const compiledValidator = (definition: string, version: string): Validate | undefined => {
  index ??= load("../compiled/index.json") as Readonly<Record<string, readonly string[]>>;
  const from = index[definition]?.findLast((each) => minor(each) <= minor(version));
  if (from === undefined) return undefined;
  const module = load(`../compiled/${definition.slice(0, definition.lastIndexOf("."))}.cjs`) as Readonly<Record<string, Validate>>;
  return module[`${definition}@${from}`.replace(/\W/g, "_")];
};
