import { expect, test } from "vitest";
import { numberText } from "./number-text.ts";
import { READERS } from "./testing/readers.ts";

const TEXTS: readonly (readonly [number, string])[] = [
  [0, "0"],
  [-0, "0"],
  [-1, "-1"],
  [0.1, "0.1"],
  [-1.25, "-1.25"],
  [9007199254740991, "9007199254740991"],
  [2 ** 60, "1152921504606846976"],
  [1e20, "100000000000000000000"],
  [1e21, "1.0e+21"],
  [1.5e21, "1.5e+21"],
  [1e-7, "1.0e-7"],
  [-5e-324, "-5.0e-324"],
];

test.each(TEXTS)("%d is written %s, and read so by all", (value, text) => {
  expect(numberText(value)).toBe(text);
  for (const read of Object.values(READERS)) expect(read(text)).toBe(value === 0 ? 0 : value);
});

test.each([Number.NaN, Infinity])("%d is thrown out", (value) => {
  expect(() => numberText(value)).toThrow("is not plain data");
});
