import { expect, test } from "vitest";
import { cpuUnits, isUnit, sizeUnits } from "./unit.ts";

test.each(["1", "1k", "1000", "1Ki", "1024Ki", "1Gi", "1.0", 1, 1000])("%s is a unit of sizes", (text) => {
  expect(isUnit(text, sizeUnits)).toBe(true);
});

test.each(["2", "512Mi", "1024", "1e3", "1e0", "+1", "01", "1.", "0.5Gi", "1m"])("%s is none", (text) => {
  expect(isUnit(text, sizeUnits)).toBe(false);
});

test("units of cpu", () => {
  expect(["1", "1m", "1000m", "0.001"].map((text) => isUnit(text, cpuUnits))).toEqual([true, true, true, true]);
  expect(["2", "10m", "1k"].map((text) => isUnit(text, cpuUnits))).toEqual([false, false, false]);
});
