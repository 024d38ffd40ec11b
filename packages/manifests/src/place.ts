/**
 * Where a value stands in its document, and where the values inside it stand. A chain, not a map: a document of 30 MB has millions of
 * places, and a few are looked for.
 */
export interface Place {
  /** The key, or the number in a list; empty for a whole document. */
  readonly key: string | number;
  /** Of its key, in characters from the beginning of the document; of an item in a list, of the item itself. */
  at: number;
  /** The last of the values inside. */
  inside: Place | undefined;
  /** The value before it, in the same mapping or list. */
  readonly before: Place | undefined;
}

/** The place of a whole document. */
export const rootPlace = (at: number): Place => ({ key: "", at, inside: undefined, before: undefined });

/** Records a value as the last inside another. */
export const enter = (place: Place, key: string | number, at: number): Place => {
  const inner: Place = { key, at, inside: undefined, before: place.inside };
  place.inside = inner;
  return inner;
};

const unescaped = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");

/** The places inside of lists that somebody looked into, in their order: a chain is walked from its end. */
const looked = new WeakMap<Place, readonly Place[]>();

const items = (place: Place): readonly Place[] => {
  const known = looked.get(place);
  if (known !== undefined) return known;
  const list: Place[] = [];
  for (let inner = place.inside; inner !== undefined; inner = inner.before) list.push(inner);
  list.reverse();
  looked.set(place, list);
  return list;
};

const INDEX = /^(?:0|[1-9]\d*)$/;

/** Of equal keys the last, as it is the one whose value is kept. */
const child = (place: Place, key: string): Place | undefined => {
  let inner = place.inside;
  if (typeof inner?.key === "number") return INDEX.test(key) ? items(place)[Number(key)] : undefined;
  while (inner !== undefined && inner.key !== key) inner = inner.before;
  return inner;
};

/** The place that an RFC 6901 pointer leads to; `undefined` if there is no such value, or the pointer is none. */
export const placeAt = (root: Place, pointer: string): Place | undefined => {
  if (pointer === "") return root;
  if (!pointer.startsWith("/")) return undefined;
  let place: Place | undefined = root;
  for (const token of pointer.slice(1).split("/")) place = place && child(place, unescaped(token));
  return place;
};
