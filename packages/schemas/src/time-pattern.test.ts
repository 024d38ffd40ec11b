import { expect, test } from "vitest";
import { microTimePattern, timePattern } from "./time-pattern.ts";

const pattern = new RegExp(timePattern);

test.each([
  "2026-01-31T12:00:00Z",
  "2024-02-29T00:00:00Z",
  "2000-02-29T00:00:00.123456789+02:00",
  "2026-11-30T9:05:07,5-24:00",
  "0000-02-29T23:59:59+00:60",
])("%s", (text) => {
  expect(pattern.test(text)).toBe(true);
});

test.each([
  "2026-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-01-00T00:00:00Z",
  "2026-01-01T24:00:00Z",
  "2026-01-01T00:00:60Z",
  "2026-01-01T00:00:00+25:00",
  "2026-01-01T00:00:00",
  "2026-01-01 00:00:00Z",
  "2026-01-01",
])("not %s", (text) => {
  expect(pattern.test(text)).toBe(false);
});

test("microseconds have six digits", () => {
  const micro = new RegExp(microTimePattern);
  expect(["2026-01-31T12:00:00.000000Z", "2026-01-31T12:00:00.123456+02:00"].every((text) => micro.test(text))).toBe(true);
  expect(["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.5Z", "2026-01-31T12:00:00.1234567Z"].some((text) => micro.test(text))).toBe(false);
});
