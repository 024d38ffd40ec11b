import { known, NotJudged } from "./cel-fault.ts";
import {
  type CelMap,
  CelOptional,
  CelQuantity,
  CelSpan,
  CelTime,
  CelTypeName,
  CelUnknown,
  type CelValue,
  isList,
  isMap,
  mayBeAbsent,
  typeNameOf,
} from "./cel-value.ts";

import { needWhole } from "./partly-known.ts";

/** How the items of a list of a custom resource are told apart, where their order says nothing. */
export type ItemKey = (item: CelValue) => string;

const keyed = new WeakMap<readonly CelValue[], ItemKey>();

/** Marks a list of `x-kubernetes-list-type` set or map: it is the same in any order (Kubernetes, apiserver/pkg/cel/common). */
export const keyedList = (list: readonly CelValue[], key: ItemKey): readonly CelValue[] => {
  keyed.set(list, key);
  return list;
};

export const keyOf = (list: readonly CelValue[]): ItemKey | undefined => keyed.get(list);

const sameLists = (one: readonly CelValue[], other: readonly CelValue[]): boolean => {
  if (one.length !== other.length) return false;
  const key = keyOf(one) ?? keyOf(other);
  if (key === undefined) return every(one, (item, index) => same(item, other[index] as CelValue));
  const others = new Map(other.map((item) => [key(item), item]));
  return every(one, (item) => {
    const match = others.get(key(item));
    return match !== undefined && same(item, match);
  });
};

const sameMaps = (one: CelMap, other: CelMap): boolean => {
  needWhole(one);
  needWhole(other);
  if (one.size !== other.size) {
    for (const value of [...one.values(), ...other.values()]) if (mayBeAbsent(value)) known(value);
    return false;
  }
  return every([...one], ([key, value]) => {
    const match = other.get(key);
    return match !== undefined && same(value, match);
  });
};

/** Whether all hold; what is not known is asked about only if nothing else decides. */
const every = <T>(items: readonly T[], holds: (item: T, index: number) => boolean): boolean => {
  let open: NotJudged | undefined;
  for (const [index, item] of items.entries())
    try {
      if (!holds(item, index)) return false;
    } catch (problem) {
      if (!(problem instanceof NotJudged)) throw problem;
      open = problem;
    }
  if (open !== undefined) throw open;
  return true;
};

/** Whether two values are equal: numbers by what they are worth, values of two types never (cel-go, types.Equal). */
export const same = (one: CelValue, other: CelValue): boolean => {
  if (one instanceof CelUnknown || other instanceof CelUnknown) {
    known(one);
    known(other);
  }
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    if (isList(one)) return isList(other) && sameLists(one, other);
    if (isMap(one)) return isMap(other) && sameMaps(one, other);
    if (one instanceof CelTime) return other instanceof CelTime && one.nanos === other.nanos;
    if (one instanceof CelSpan) return other instanceof CelSpan && one.nanos === other.nanos;
    if (one instanceof CelQuantity) return other instanceof CelQuantity && one.nano === other.nano;
    if (one instanceof CelTypeName) return other instanceof CelTypeName && one.name === other.name;
    if (one instanceof CelOptional) {
      if (!(other instanceof CelOptional)) return false;
      if (one.value === undefined || other.value === undefined) return one.value === other.value;
      return same(one.value, other.value);
    }
    throw new NotJudged(`it compares ${typeNameOf(one)}`);
  }
  // biome-ignore lint/suspicious/noDoubleEquals: 1n and 1 are the same number
  return isNumber(one) && isNumber(other) ? one == other : one === other;
};

export const isNumber = (value: CelValue): value is bigint | number => typeof value === "bigint" || typeof value === "number";
