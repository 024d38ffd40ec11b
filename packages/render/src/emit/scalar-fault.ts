/** Why YAML cannot carry something, and what to write instead. */
export interface Fault {
  readonly message: string;
  readonly remedy: string;
}

const HALF = "half of a surrogate pair, which no UTF-8 file can hold";

function numberFault(value: number): Fault | undefined {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return undefined;
  if (!Number.isFinite(value)) return { message: `${value} is not a number that JSON knows`, remedy: "write a finite number" };
  return { message: `${value} is beyond 2^53 - 1, from where on readers round differently`, remedy: "write a smaller number, or a string" };
}

/** What is wrong with a value that is no object, if anything is. */
export function scalarFault(value: unknown): Fault | undefined {
  switch (typeof value) {
    case "string":
      return value.isWellFormed()
        ? undefined
        : { message: `the string holds ${HALF}`, remedy: "cut strings between characters, not within one" };
    case "number":
      return numberFault(value);
    case "bigint":
      return { message: "is a BigInt", remedy: "write a number or a string" };
    case "undefined":
      return { message: "is undefined", remedy: "leave it out, or write null" };
    case "function":
      return { message: "is a function", remedy: "call it, and write what it returns" };
    case "symbol":
      return { message: "is a symbol", remedy: "write a string" };
    default:
      return undefined;
  }
}

/** What is wrong with a key, if anything is. */
export function keyFault(key: string): Fault | undefined {
  return key.isWellFormed() ? undefined : { message: `the key holds ${HALF}`, remedy: "cut strings between characters, not within one" };
}

/** What is wrong with an instance of a class. */
export function instanceFault(value: object): Fault {
  if (value instanceof Date) return { message: "is a Date", remedy: "write the ISO string: date.toISOString()" };
  if (value instanceof Map) return { message: "is a Map", remedy: "write an object: Object.fromEntries(map)" };
  if (value instanceof Set) return { message: "is a Set", remedy: "write a list: [...set]" };
  if (value instanceof RegExp) return { message: "is a RegExp", remedy: "write a string: regExp.source" };
  const name = typeof value.constructor === "function" && value.constructor.name;
  return {
    message: `is an instance of ${name || "a class"}, not an object literal`,
    remedy: "write an object literal with its data: { ...value }",
  };
}
