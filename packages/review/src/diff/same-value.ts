import { parseQuantity } from "@ashlar/checks/tree";

/** Whether two values are the same data, whatever the order of their keys. */
export const sameData = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one))
    return Array.isArray(other) && one.length === other.length && one.every((each, index) => sameData(each, other[index]));
  if (Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && sameData((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
};

/** Whether two amounts are the same: `1000m` and `1`, `1Gi` and `1024Mi`. */
export const sameQuantity = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if ((typeof one !== "string" && typeof one !== "number") || (typeof other !== "string" && typeof other !== "number")) return false;
  const [a, b] = [parseQuantity(one), parseQuantity(other)];
  return a !== undefined && b !== undefined && a.nano === b.nano;
};
