import { CelFault, NotJudged } from "./cel-fault.ts";
import { CelSpan, CelTime, CelTypeName, type CelValue, typeNameOf } from "./cel-value.ts";
import type { CelFunction } from "./functions.ts";
import { int64 } from "./operators.ts";
import { spanOf, timeOf } from "./time-text.ts";

const wrong = (type: string): CelFault => new CelFault(`type conversion error to ${type}`);

const int: CelFunction = (value) => {
  if (typeof value === "bigint") return value;
  if (typeof value === "string") {
    if (!/^[+-]?\d+$/.test(value)) throw wrong("int");
    return int64(BigInt(value.replace("+", "")));
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value) || Math.abs(value) >= 2 ** 63) throw new CelFault("integer overflow");
    return BigInt(Math.trunc(value));
  }
  return value instanceof CelTime ? value.nanos / 1_000_000_000n : undefined;
};

const double: CelFunction = (value) => {
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  if (typeof value !== "string") return undefined;
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)) return Number(value);
  if (/^[a-wyz ]*$/i.test(value) && !/^(inf|infinity|nan)$/i.test(value)) throw wrong("double");
  throw new NotJudged("it reads a number of a kind that is not known here");
};

const string: CelFunction = (value) => {
  if (typeof value === "string") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value !== "number")
    return value instanceof CelTime || value instanceof CelSpan ? fails("it writes a time as text") : undefined;
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-4 && size < 1e6) ? String(value) : fails("it writes a number as text");
};

const fails = (why: string): never => {
  throw new NotJudged(why);
};

const truths: Readonly<Record<string, boolean>> = {
  "1": true,
  t: true,
  T: true,
  TRUE: true,
  true: true,
  True: true,
  "0": false,
  f: false,
  F: false,
  FALSE: false,
  false: false,
  False: false,
};

const bool: CelFunction = (value) => {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  if (!Object.hasOwn(truths, value)) throw wrong("bool");
  return truths[value];
};

const seconds =
  (by: bigint): CelFunction =>
  (span) =>
    span instanceof CelSpan ? span.nanos / by : fails("it takes a time apart");

/** What makes one type of another (cel-spec, langdef, "Functions"). */
export const conversions: Readonly<Record<string, CelFunction>> = {
  int,
  double,
  string,
  bool,
  dyn: (value) => value,
  type: (value: CelValue = null) => new CelTypeName(typeNameOf(value)),
  timestamp: (value) => (value instanceof CelTime ? value : typeof value === "string" ? timeOf(value) : undefined),
  duration: (value) => (value instanceof CelSpan ? value : typeof value === "string" ? spanOf(value) : undefined),
  getHours: seconds(3_600_000_000_000n),
  getMinutes: seconds(60_000_000_000n),
  getSeconds: seconds(1_000_000_000n),
};
