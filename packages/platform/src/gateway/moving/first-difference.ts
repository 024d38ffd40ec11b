const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;
const token = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Where two JSON values first differ, as a JSON pointer (RFC 6901); undefined if nowhere. The order of keys does not matter. */
export const firstDifference = (one: unknown, other: unknown, pointer = ""): string | undefined => {
  if (!isRecord(one) || !isRecord(other) || Array.isArray(one) !== Array.isArray(other)) return Object.is(one, other) ? undefined : pointer;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = firstDifference(Reflect.get(one, key), Reflect.get(other, key), `${pointer}/${token(key)}`);
    if (found !== undefined) return found;
  }
  return undefined;
};
