const isNull = (value: unknown): boolean => value === null;

/**
 * The same value without fields that are null. The API server takes such a field for one that is not there; in a list, null stays what it is.
 */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isNull(each))
      .map(([name, each]) => [name, withoutNulls(each)]),
  );
};
