import { Ajv, type SchemaValidateFunction } from "ajv";
import { formats } from "../formats.ts";
import { repeatedItem } from "../repeated-item.ts";

const validate: SchemaValidateFunction = (keys: Readonly<Record<string, unknown>>, items: readonly unknown[]): boolean => {
  const item = repeatedItem(keys, items);
  if (item >= 0) validate.errors = [{ keyword: "uniqueKeys", message: "must not repeat its keys", params: { item } }];
  return item < 0;
};

/**
 * An ajv that knows the words of `customSchema`. Strict, but for what Kubernetes' own schemas leave out: the type beside a keyword, and
 * the property beside a `required`. Fields are those of the object alone, whatever its prototype has: one may be called `constructor`.
 */
export const customAjv = (): Ajv => {
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
    ownProperties: true,
    inlineRefs: 3,
    multipleOfPrecision: 9,
    formats,
  });
  return ajv.addKeyword({ keyword: "uniqueKeys", type: "array", schemaType: "object", errors: true, validate });
};
