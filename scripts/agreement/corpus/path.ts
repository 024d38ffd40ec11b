/** Names of fields and indexes of items, from the object inwards. */
export type Path = readonly (string | number)[];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A path as an RFC 6901 JSON pointer. */
export const pointerTo = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const valueAt = (object: unknown, path: Path): unknown =>
  path.reduce((at: unknown, part) => {
    if (Array.isArray(at)) return at[part as number];
    return isRecord(at) ? at[part] : undefined;
  }, object);

const changed = (object: unknown, path: Path, change: (value: unknown) => unknown): unknown => {
  const [part, ...rest] = path;
  if (part === undefined) return change(object);
  if (Array.isArray(object)) {
    const inner = changed(object[part as number], rest, change);
    return inner === undefined ? object.toSpliced(part as number, 1) : object.with(part as number, inner);
  }
  const { [part]: old, ...others } = isRecord(object) ? object : {};
  const inner = changed(old, rest, change);
  return inner === undefined ? others : { ...others, [part]: inner };
};

/** A copy with another value at a path; an item that is one past the end is added. */
export const withValue = <Whole>(object: Whole, path: Path, value: unknown): Whole => {
  const last = path.at(-1);
  const list = typeof last === "number" ? valueAt(object, path.slice(0, -1)) : undefined;
  if (Array.isArray(list) && last === list.length) return changed(object, path.slice(0, -1), () => [...list, value]) as Whole;
  return changed(object, path, () => value) as Whole;
};

/** A copy without what the path leads to. */
export const without = <Whole>(object: Whole, path: Path): Whole => changed(object, path, () => undefined) as Whole;
