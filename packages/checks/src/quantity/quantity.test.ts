import { expect, test } from "vitest";
import { isWhole, parseQuantity, wholeUnits } from "./quantity.ts";

const milli = (text: string | number): bigint | undefined => parseQuantity(text)?.milli;

test.each<[string | number, bigint]>([
  ["1", 1000n],
  [0.5, 500n],
  ["100m", 100n],
  ["1k", 1_000_000n],
  ["1Ki", 1_024_000n],
  ["1.5Gi", 1_610_612_736_000n],
  ["2e3", 2_000_000n],
  ["1E", 10n ** 21n],
  ["1e-1", 100n],
  ["-1", -1000n],
  [" 1 ", 1000n],
  [".5", 500n],
  ["Mi", 0n],
  ["+007", 7000n],
])("%s is %s thousandths", (text, amount) => {
  expect(milli(text)).toBe(amount);
});

test.each(["", "1K", "1 Gi", "1.5.5", "x", "1e", "--1", "1Gi\t2"])("'%s' is none", (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});

test("less than a thousandth counts as one, less than a billionth as one", () => {
  expect(milli("1n")).toBe(1n);
  expect(parseQuantity("0.1n")?.nano).toBe(1n);
});

test("a very long exponent takes no time", () => {
  expect(milli("1e999999999999")).toBe(10n ** 303n);
});

test("whole numbers, as Go's int64 has them", () => {
  const whole = (text: string): boolean | undefined => {
    const quantity = parseQuantity(text);
    return quantity && isWhole(quantity);
  };
  expect(["1", "1000m", "2Ki", "9Ei"].map(whole)).toEqual([true, true, true, true]);
  expect(["1m", "0.5", "1001m"].map(whole)).toEqual([false, false, false]);
  expect(whole("1Ei")).toBe(false); // a thousand times that wraps around
});

test("units are rounded up", () => {
  const units = (text: string): bigint => wholeUnits(parseQuantity(text) ?? { milli: 0n, nano: 0n, wide: false });
  expect([units("1.5"), units("1n"), units("4Mi")]).toEqual([2n, 1n, 4_194_304n]);
});
