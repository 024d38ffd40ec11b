import { CelFault, known, NotJudged } from "./cel-fault.ts";
import { type CelValue, isList, isMap, mayBeAbsent } from "./cel-value.ts";
import type { CelFunction } from "./functions.ts";
import { arithmetic, order } from "./operators.ts";
import { needWhole } from "./partly-known.ts";
import { same } from "./same-value.ts";
import { textPositions } from "./text-functions.ts";

const ofList =
  (work: (list: readonly CelValue[]) => CelValue): CelFunction =>
  (list) =>
    list !== undefined && isList(list) ? work(list) : undefined;

const ofLists =
  (work: (one: readonly CelValue[], other: readonly CelValue[]) => CelValue): CelFunction =>
  (one, other) =>
    one !== undefined && isList(one) && other !== undefined && isList(other) ? work(one, other) : undefined;

const has = (list: readonly CelValue[], value: CelValue): boolean => list.some((item) => same(item, value));

const best = (list: readonly CelValue[], name: string, isBetter: (by: number) => boolean): CelValue => {
  const [first, ...rest] = list;
  if (first === undefined) throw new CelFault(`${name} called on empty list`);
  return rest.reduce((best, each) => (isBetter(order(each, best)) ? each : best), first);
};

const sum = (list: readonly CelValue[]): CelValue => {
  const [first, ...rest] = list;
  // What nothing sums up to hangs on the type of the list, which is not known here.
  if (first === undefined) throw new NotJudged("it sums up an empty list");
  return rest.reduce((total, each) => arithmetic("+", total, each), first);
};

const positionIn =
  (name: "indexOf" | "lastIndexOf"): CelFunction =>
  (of, value, from) => {
    if (of === undefined || !isList(of))
      return textPositions[name](of as CelValue, value as CelValue, ...(from === undefined ? [] : [from]));
    const isIt = (item: CelValue): boolean => same(item, value as CelValue);
    return BigInt(name === "indexOf" ? of.findIndex(isIt) : of.findLastIndex(isIt));
  };

const size: CelFunction = (of) => {
  if (typeof of === "string") return BigInt(Array.from(of).length);
  if (of !== undefined && isList(of)) return BigInt(of.length);
  if (of === undefined || !isMap(of)) return undefined;
  needWhole(of);
  for (const value of of.values()) if (mayBeAbsent(value)) known(value);
  return BigInt(of.size);
};

/** Lists: of the language, Kubernetes' library of them, and cel-go's ext/sets. */
export const listFunctions: Readonly<Record<string, CelFunction>> = {
  size,
  indexOf: positionIn("indexOf"),
  lastIndexOf: positionIn("lastIndexOf"),
  isSorted: ofList((list) => list.every((item, index) => index === 0 || order(list[index - 1] as CelValue, item) <= 0)),
  min: ofList((list) => best(list, "min", (by) => by < 0)),
  max: ofList((list) => best(list, "max", (by) => by > 0)),
  sum: ofList(sum),
  "sets.contains": ofLists((list, part) => part.every((item) => has(list, item))),
  "sets.intersects": ofLists((one, other) => other.some((item) => has(one, item))),
  "sets.equivalent": ofLists((one, other) => other.every((item) => has(one, item)) && one.every((item) => has(other, item))),
};
