import { customFormats } from "@ashlar/schemas";
import { Ajv } from "ajv";

type Keys = Readonly<Record<string, unknown>>;

/** No two items have the same keys; a key that an item lacks has its default. */
const haveOwnKeys = (keys: Keys, items: readonly Keys[]): boolean => {
  const texts = items.map((item) => JSON.stringify(Object.entries(keys).map(([name, otherwise]) => Object(item)[name] ?? otherwise)));
  return new Set(texts).size === items.length;
};

/**
 * An ajv that knows the words of `customSchema`. Strict, but for what Kubernetes' own schemas leave out: the type beside a keyword, and
 * the property beside a `required`. Fields are those of the object alone, whatever its prototype has: one may be called `constructor`.
 */
export const customAjv = (): Ajv =>
  new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ownProperties: true,
    inlineRefs: 3,
    multipleOfPrecision: 9,
    formats: customFormats,
  }).addKeyword({ keyword: "uniqueKeys", type: "array", schemaType: "object", validate: haveOwnKeys });
