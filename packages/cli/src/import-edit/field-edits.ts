import { isDeepStrictEqual } from "node:util";
import type { EditedItem, EditStep, ObjectEdit } from "@ashlar/model";

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** By what the items of lists are known, in this order: the merge keys of Kubernetes' own types, and what custom ones often have. */
const keys = ["name", "mountPath", "devicePath", "containerPort", "port", "ip", "topologyKey", "key", "host", "type", "kind"];

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value);

/** The key that tells the items of both lists apart. */
const keyOf = (before: readonly unknown[], after: readonly unknown[]): string | undefined =>
  keys.find((key) =>
    [before, after].every((list) => {
      const values = list.map((item) => (isData(item) ? item[key] : undefined));
      return values.every(isScalar) && new Set(values).size === values.length;
    }),
  );

const identity = (item: unknown, key: string): Scalar | undefined => {
  const value = isData(item) ? item[key] : undefined;
  return isScalar(value) ? value : undefined;
};

/** Lists whose items are known by a key, unless those that stay changed places. */
const itemEdits = (before: readonly unknown[], after: readonly unknown[], at: readonly EditStep[]): readonly ObjectEdit[] | undefined => {
  const key = keyOf(before, after);
  if (key === undefined || after.length === 0) return undefined;
  const was = new Map(before.map((item) => [identity(item, key), item]));
  const is = new Set(after.map((item) => identity(item, key)));
  const staying = (list: readonly unknown[]) => list.map((item) => identity(item, key)).filter((each) => was.has(each) && is.has(each));
  if (!isDeepStrictEqual(staying(before), staying(after))) return undefined;
  const step = (value: Scalar | undefined): EditedItem => ({ [key]: value ?? "" });
  return [
    ...before.flatMap((item) => {
      const value = identity(item, key);
      return is.has(value) ? [] : [{ at: [...at, step(value)], remove: true } as const];
    }),
    ...after.flatMap((item, index) => {
      const value = identity(item, key);
      if (was.has(value)) return fieldEdits(was.get(value), item, [...at, step(value)]);
      const next = after.slice(index + 1).find((each) => was.has(identity(each, key)));
      return [{ at, add: item, ...(next !== undefined && { before: step(identity(next, key)) }) }];
    }),
  ];
};

/**
 * What makes one value of the other: as little as can be, so that what is not named goes on to come from the modules.
 * Items of lists are found by their names where they have one; else the whole list is set.
 */
export const fieldEdits = (before: unknown, after: unknown, at: readonly EditStep[] = []): readonly ObjectEdit[] => {
  if (isDeepStrictEqual(before, after)) return [];
  if (isData(before) && isData(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key): readonly ObjectEdit[] => {
      if (after[key] === undefined) return [{ at: [...at, key], remove: true }];
      return before[key] === undefined ? [{ at: [...at, key], set: after[key] }] : fieldEdits(before[key], after[key], [...at, key]);
    });
  if (Array.isArray(before) && Array.isArray(after)) return itemEdits(before, after, at) ?? [{ at, set: after }];
  return [{ at, set: after }];
};
