type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with a JSON merge patch applied (RFC 7396): null removes, lists are replaced. */
export const mergePatch = (value: unknown, patch: unknown): unknown => {
  if (!isData(patch)) return patch;
  const merged: Record<string, unknown> = isData(value) ? { ...value } : {};
  for (const [key, each] of Object.entries(patch)) {
    if (each === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], each);
  }
  return merged;
};
