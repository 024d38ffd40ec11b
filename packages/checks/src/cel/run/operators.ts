import { CelFault, known, NotJudged, noOverload } from "./cel-fault.ts";
import { CelNamed, CelOptional, CelSpan, CelTime, type CelValue, isList, isMap, mayBeAbsent } from "./cel-value.ts";
import { needWhole } from "./partly-known.ts";
import { isNumber, keyOf, same } from "./same-value.ts";

const most = 2n ** 63n;

/** A whole number as the server can hold it. */
export const int64 = (value: bigint): bigint => {
  if (value >= most || value < -most) throw new CelFault("integer overflow");
  return value;
};

const divided = (sign: "/" | "%", left: bigint, right: bigint): bigint => {
  if (right === 0n) throw new CelFault(sign === "/" ? "division by zero" : "modulus by zero");
  return int64(sign === "/" ? left / right : left % right);
};

const ofInts: Readonly<Record<string, (left: bigint, right: bigint) => bigint>> = {
  "+": (left, right) => int64(left + right),
  "-": (left, right) => int64(left - right),
  "*": (left, right) => int64(left * right),
  "/": (left, right) => divided("/", left, right),
  "%": (left, right) => divided("%", left, right),
};
const ofDoubles: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

const ofTimes = (sign: string, left: CelTime | CelSpan, right: CelTime | CelSpan): CelValue => {
  const isSum = sign === "+";
  if (!isSum && sign !== "-") throw noOverload();
  const nanos = isSum ? left.nanos + right.nanos : left.nanos - right.nanos;
  if (left instanceof CelTime && right instanceof CelTime && !isSum) return new CelSpan(nanos);
  if (left instanceof CelTime && right instanceof CelTime) throw noOverload();
  if (left instanceof CelSpan && right instanceof CelSpan) return new CelSpan(nanos);
  if (left instanceof CelSpan && !isSum) throw noOverload();
  return new CelTime(nanos);
};

const isTime = (value: CelValue): value is CelTime | CelSpan => value instanceof CelTime || value instanceof CelSpan;

/** A sum, difference, product or quotient. Numbers of two types have none. */
export const arithmetic = (sign: string, left: CelValue, right: CelValue): CelValue => {
  known(left);
  known(right);
  if (typeof left === "bigint" && typeof right === "bigint") return (ofInts[sign] as (typeof ofInts)["+"])(left, right);
  if (typeof left === "number" && typeof right === "number" && sign !== "%")
    return (ofDoubles[sign] as (typeof ofDoubles)["+"])(left, right);
  if (isTime(left) && isTime(right)) return ofTimes(sign, left, right);
  if (sign !== "+") throw noOverload();
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (!isList(left) || !isList(right)) throw noOverload();
  // Of lists with keys the server makes a union.
  if (keyOf(left) !== undefined || keyOf(right) !== undefined) throw new NotJudged("it adds lists that have keys");
  return [...left, ...right];
};

/** Texts by their characters' numbers, as Go has it; JavaScript compares halves of characters. */
const compareTexts = (left: string, right: string): number => {
  if (left === right) return 0;
  const [one, other] = [Array.from(left), Array.from(right)];
  const at = one.findIndex((character, index) => character !== other[index]);
  if (at < 0) return -1;
  return (one[at]?.codePointAt(0) ?? -1) - (other[at]?.codePointAt(0) ?? -1);
};

const compare = (left: CelValue, right: CelValue): number => {
  if (isNumber(left) && isNumber(right)) return left < right ? -1 : left > right ? 1 : left >= right ? 0 : Number.NaN;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  const areTimes = (left instanceof CelTime && right instanceof CelTime) || (left instanceof CelSpan && right instanceof CelSpan);
  if (!areTimes) throw noOverload();
  return left.nanos < right.nanos ? -1 : left.nanos > right.nanos ? 1 : 0;
};

/** Which of two comes first, where they have an order. */
export const order = (left: CelValue, right: CelValue): number => compare(known(left), known(right));

const isIn = (value: CelValue, of: CelValue): boolean => {
  if (isList(of)) {
    let open: NotJudged | undefined;
    for (const item of of)
      try {
        if (same(value, item)) return true;
      } catch (problem) {
        if (!(problem instanceof NotJudged)) throw problem;
        open = problem;
      }
    if (open !== undefined) throw open;
    return false;
  }
  if (!isMap(known(of))) throw noOverload();
  return lookup(of, known(value)) !== undefined;
};

/** `==`, `<`, `in` and the like. */
export const relate = (sign: string, left: CelValue, right: CelValue): boolean => {
  switch (sign) {
    case "==":
      return same(left, right);
    case "!=":
      return !same(left, right);
    case "in":
      return isIn(left, right);
    case "<":
      return order(left, right) < 0;
    case "<=":
      return order(left, right) <= 0;
    case ">":
      return order(left, right) > 0;
    default:
      return order(left, right) >= 0;
  }
};

/** What a map has under a key; undefined where it has nothing. What may be there or not is not judged. */
export const lookup = (map: CelValue, by: CelValue): CelValue | undefined => {
  if (map instanceof CelNamed) return typeof by === "string" ? map.names.get(by)?.() : undefined;
  if (!isMap(map)) return undefined;
  const key = typeof by === "number" && Number.isInteger(by) ? BigInt(by) : by;
  const value = typeof key === "string" || typeof key === "bigint" || typeof key === "boolean" ? map.get(key) : undefined;
  if (mayBeAbsent(value)) known(value);
  if (value === undefined) needWhole(map, String(key));
  return value;
};

const itemAt = (list: readonly CelValue[], by: CelValue): CelValue | undefined => {
  if (!isNumber(by)) throw new CelFault("unsupported index type in list");
  if (typeof by === "number" && !Number.isInteger(by)) throw new CelFault(`unsupported index value ${by} in list`);
  return by < 0 ? undefined : list[Number(by)];
};

const shown = (by: CelValue): string => (typeof by === "object" ? "…" : String(by));

/** `a.b`, `a[b]`: what is not there is a fault. Of an optional value it is optional again. */
export const pick = (of: CelValue, by: CelValue): CelValue => {
  if (of instanceof CelOptional) return pickOptional(of, by);
  const found = isList(known(of)) ? itemAt(of as readonly CelValue[], known(by)) : lookup(of, known(by));
  if (found !== undefined) return found;
  throw new CelFault(isList(of) ? `index out of bounds: ${shown(by)}` : `no such key: ${shown(by)}`);
};

/** `a.?b`, `a[?b]`. */
export const pickOptional = (of: CelValue, by: CelValue): CelOptional => {
  if (of instanceof CelOptional) return of.value === undefined ? of : pickOptional(of.value, by);
  return new CelOptional(isList(known(of)) ? itemAt(of as readonly CelValue[], known(by)) : lookup(of, known(by)));
};
