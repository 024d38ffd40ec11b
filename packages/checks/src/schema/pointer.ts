/** RFC 6901: `["metadata", "a/b"]` as `/metadata/a~1b`. */
export const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The value that a pointer leads to; undefined where it leads nowhere. */
export const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (at, part) =>
        typeof at === "object" && at !== null
          ? (at as Readonly<Record<string, unknown>>)[part.replaceAll("~1", "/").replaceAll("~0", "~")]
          : undefined,
      value,
    );
