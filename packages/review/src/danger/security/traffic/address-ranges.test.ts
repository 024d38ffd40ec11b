import { expect, test } from "vitest";
import { anyIp4, anyIp6, areWithin, rangeOf, without } from "./address-ranges.ts";

const ranges = (...cidrs: readonly string[]) => cidrs.flatMap((cidr) => rangeOf(cidr) ?? []);

test("halves are a whole", () => {
  expect(areWithin(ranges("10.0.0.0/24"), ranges("10.0.0.128/25", "10.0.0.0/25"))).toBe(true);
  expect(areWithin(ranges("10.0.0.0/23"), ranges("10.0.0.128/25", "10.0.0.0/25"))).toBe(false);
  expect(areWithin(ranges("2001:db8::/48"), ranges("2001:db8::/32"))).toBe(true);
  expect(areWithin(ranges("2001:db8::/32"), [anyIp4])).toBe(false);
});

test("what is left", () => {
  expect(without(ranges("10.0.0.0/24"), ranges("10.0.0.0/25"))).toEqual(ranges("10.0.0.128/25"));
  expect(without([anyIp6], ranges("::/0"))).toEqual([]);
});

test.each(["", "10.0.0.0", "10.0.0.0/33", "10.0.0.256/8", "::1::/8", "example.com/8", "1.2.3.4/8/8"])("%s is no CIDR", (text) => {
  expect(rangeOf(text)).toBeUndefined();
});
