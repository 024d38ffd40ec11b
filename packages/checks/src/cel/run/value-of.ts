import { CelUnknown, type CelValue } from "./cel-value.ts";

const wholeOf = (value: number): CelValue =>
  Number.isSafeInteger(value) ? BigInt(value) : new CelUnknown("it reads a number that is larger than JavaScript can hold", true);

/** A value as JSON has it: whole numbers are int, as the server reads them. */
export const celValueOf = (value: unknown): CelValue => {
  if (value === null || typeof value === "boolean" || typeof value === "string" || value instanceof CelUnknown) return value;
  if (typeof value === "number") return Number.isInteger(value) ? wholeOf(value) : value;
  if (Array.isArray(value)) return value.map(celValueOf);
  if (typeof value !== "object") return new CelUnknown("a value is none that JSON has");
  return new Map(Object.entries(value).map(([key, each]) => [key, celValueOf(each)]));
};
