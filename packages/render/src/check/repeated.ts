/** The items that share a name, by that name. */
export const repeated = <T>(items: Iterable<T>, nameOf: (item: T) => string): readonly (readonly [name: string, sharing: readonly T[]])[] =>
  [...Map.groupBy(items, nameOf)].filter(([, sharing]) => sharing.length > 1);
