import type { CelValue } from "./cel-value.ts";
import { conversions } from "./conversions.ts";
import { listFunctions } from "./list-functions.ts";
import { optionalFunctions } from "./optional-functions.ts";
import { quantityFunctions } from "./quantity-functions.ts";
import { textFunctions } from "./text-functions.ts";

/** A function of its arguments, of which the first is what stands before the dot; undefined where it has no such overload. */
export type CelFunction = (...values: readonly CelValue[]) => CelValue | undefined;

/**
 * The functions that are known, and exact: those of the language, and of the libraries that kube-apiserver 1.33 to 1.36 adds
 * (apiserver/pkg/cel/environment). An expression with any other is not judged.
 */
export const functions: ReadonlyMap<string, CelFunction> = new Map(
  Object.entries({ ...conversions, ...textFunctions, ...listFunctions, ...optionalFunctions, ...quantityFunctions }),
);
