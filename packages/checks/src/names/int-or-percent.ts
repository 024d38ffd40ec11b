import { percent } from "./percent.ts";

/** Why a value is neither a number from 0 nor a percentage, as the rest of a sentence. */
export const intOrPercent = (value: unknown): string | undefined => {
  if (typeof value === "string") return percent(value);
  return typeof value === "number" && value < 0 ? "is less than 0" : undefined;
};

/** The number in a value that is a number or a percentage; 0 if it is neither. */
export const amountOf = (value: unknown): number => {
  if (typeof value === "number") return value;
  return typeof value === "string" && percent(value) === undefined ? Number(value.slice(0, -1)) : 0;
};

/** Why a value is neither a number from 0 nor a percentage up to 100%. */
export const intOrPartPercent = (value: unknown): string | undefined =>
  intOrPercent(value) ?? (typeof value === "string" && amountOf(value) > 100 ? "is more than 100%" : undefined);
