/** The fields that say something: neither undefined nor an empty list or map, which would only be noise in a manifest. */
export const given = <T extends object>(fields: T): Partial<T> => {
  const said: Partial<T> = { ...fields };
  for (const key in said) if (isSilent(said[key])) delete said[key];
  return said;
};

const isSilent = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
