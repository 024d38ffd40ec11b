import { parseQuantity } from "../../quantity/quantity.ts";
import { CelFault } from "./cel-fault.ts";
import { CelQuantity, type CelValue } from "./cel-value.ts";
import type { CelFunction } from "./functions.ts";

const compared =
  (work: (by: bigint) => CelValue): CelFunction =>
  (one, other) =>
    one instanceof CelQuantity && other instanceof CelQuantity ? work(one.nano - other.nano) : undefined;

const nanoOf = (value: CelValue | undefined): bigint | undefined => {
  if (value instanceof CelQuantity) return value.nano;
  return typeof value === "bigint" ? value * 1_000_000_000n : undefined;
};

const combined =
  (work: (one: bigint, other: bigint) => bigint): CelFunction =>
  (one, other) => {
    const [left, right] = [nanoOf(one), nanoOf(other)];
    return one instanceof CelQuantity && left !== undefined && right !== undefined ? new CelQuantity(work(left, right)) : undefined;
  };

/** Surrounding blanks, which our own reading of a quantity passes over, are not part of one. */
const read = (text: string): bigint | undefined => (text.trim() === text ? parseQuantity(text)?.nano : undefined);

const quantity: CelFunction = (text) => {
  if (typeof text !== "string") return undefined;
  const nano = read(text);
  if (nano === undefined) throw new CelFault("quantities must match the regular expression of a quantity");
  return new CelQuantity(nano);
};

/** Amounts (Kubernetes, apiserver/pkg/cel/library/quantity.go). */
export const quantityFunctions: Readonly<Record<string, CelFunction>> = {
  quantity,
  isQuantity: (text) => (typeof text === "string" ? read(text) !== undefined : undefined),
  compareTo: compared((by) => (by < 0n ? -1n : by > 0n ? 1n : 0n)),
  isLessThan: compared((by) => by < 0n),
  isGreaterThan: compared((by) => by > 0n),
  add: combined((one, other) => one + other),
  sub: combined((one, other) => one - other),
  sign: (amount) => (amount instanceof CelQuantity ? (amount.nano < 0n ? -1n : amount.nano > 0n ? 1n : 0n) : undefined),
};
