import type { Schema } from "@ashlar/schemas";
import type { Comparing } from "./compare-objects.ts";
import { guessedName, type ListIdentity, listIdentity } from "./list-items.ts";
import { HIDDEN, isOfSecretFlag } from "./mask.ts";
import { pairByLikeness } from "./pair-items.ts";
import { typeOf } from "./type-of.ts";

const indexed = (items: readonly unknown[], nameOf: (item: unknown) => string): ReadonlyMap<string, number> | undefined => {
  const found = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const name = nameOf(item);
    if (found.has(name)) return undefined;
    found.set(name, index);
  }
  return found;
};

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Whether items that both sides have stand in another order. */
const isReordered = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean => {
  let last = -1;
  for (const name of before.keys()) {
    const at = after.get(name);
    if (at === undefined) continue;
    if (at < last) return true;
    last = at;
  }
  return false;
};

/**
 * Compares two lists: by the keys that the server merges them by, as sets, or item by item in the way that says least.
 * @param owner the definition that has the list as a field, and the field
 */
export const compareLists = (
  { api, path, report, compare, isFrozen }: Comparing,
  before: unknown,
  after: unknown,
  owner: string | undefined,
  field: string,
  schema: Schema | undefined,
): void => {
  const [was, is] = [listOf(before), listOf(after)];
  const type = typeOf(api, schema?.items);
  const { nameOf, ordered }: ListIdentity = listIdentity(owner, field, schema);
  const more = type?.name === undefined ? undefined : { type: type.name };
  const item = (name: string, at: number | undefined, to: number | undefined): void => {
    path.push({ kind: "item", name, ...(at !== undefined && { before: at }), ...(to !== undefined && { after: to }) });
    const isSecret = isOfSecretFlag(was, at ?? -1) || isOfSecretFlag(is, to ?? -1);
    if (isSecret && was[at ?? -1] !== is[to ?? -1])
      report(at === undefined ? undefined : HIDDEN, to === undefined ? undefined : HIDDEN, more);
    else if (at === undefined) report(undefined, is[to ?? 0], more);
    else if (to === undefined) report(was[at], undefined, more);
    else compare(was[at], is[to], type);
    path.pop();
  };
  const name = nameOf ?? (ordered ? guessedName(was, is) : undefined);
  const [there, here] = name === undefined ? [] : [indexed(was, name), indexed(is, name)];
  if (there !== undefined && here !== undefined) {
    for (const [key, at] of there) item(key, at, here.get(key));
    for (const [key, to] of here) if (!there.has(key)) item(key, undefined, to);
    if ((ordered || isFrozen()) && isReordered(there, here)) report([...there.keys()], [...here.keys()], { order: true });
    return;
  }
  const { pairs, reordered } = pairByLikeness(was, is);
  for (const [at, to] of pairs) item(String(to ?? at), at, to);
  if (reordered && (ordered || isFrozen())) report(was, is, { order: true });
};
