import { CelFault } from "./cel-fault.ts";
import { CelOptional, type CelValue, isList, isMap } from "./cel-value.ts";
import type { CelFunction } from "./functions.ts";

const ofOptional =
  (work: (optional: CelOptional, other: CelValue) => CelValue | undefined): CelFunction =>
  (optional, other = null) =>
    optional instanceof CelOptional ? work(optional, other) : undefined;

const isZero = (value: CelValue): boolean =>
  value === null ||
  value === false ||
  value === 0n ||
  value === 0 ||
  value === "" ||
  (isList(value) ? value.length === 0 : isMap(value) && value.size === 0);

/** Values that may not be there (cel-go, cel/library.go). */
export const optionalFunctions: Readonly<Record<string, CelFunction>> = {
  "optional.of": (value) => new CelOptional(value),
  "optional.none": () => new CelOptional(),
  "optional.ofNonZeroValue": (value) => new CelOptional(value === undefined || isZero(value) ? undefined : value),
  hasValue: ofOptional(({ value }) => value !== undefined),
  orValue: ofOptional(({ value }, other) => (value === undefined ? other : value)),
  or: ofOptional((optional, other) => (optional.value === undefined ? other : optional)),
  value: ofOptional(({ value }) => {
    if (value === undefined) throw new CelFault("optional.none() dereference");
    return value;
  }),
};
