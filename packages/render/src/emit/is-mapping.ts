/** String keys, any values. */
export type Mapping = Readonly<Record<string, unknown>>;

/** True for an object literal, a result of JSON.parse and an object without a prototype; false for an instance of a class. */
export function isMapping(value: object): value is Mapping {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  // The Object.prototype of another realm.
  if (typeof prototype !== "object" || Object.getPrototypeOf(prototype) !== null) return false;
  return prototype.constructor?.name === "Object";
}
