import { expect, test } from "vitest";
import { intersection, sharedHostnames } from "./hostnames.ts";

test.each([
  ["shop.example.com", "shop.example.com", "shop.example.com"],
  ["*.example.com", "shop.example.com", "shop.example.com"],
  ["*.example.com", "eu.shop.example.com", "eu.shop.example.com"],
  ["shop.example.com", "*.example.com", "shop.example.com"],
  ["*.example.com", "*.shop.example.com", "*.shop.example.com"],
  ["*.example.com", "example.com", undefined],
  ["shop.example.com", "ledger.example.com", undefined],
])("%s and %s: %s", (one, other, both) => {
  expect(intersection(one, other)).toBe(both);
});

test("who says nothing takes what the other takes", () => {
  expect(sharedHostnames(undefined, ["a.example.com"])).toEqual(["a.example.com"]);
  expect(sharedHostnames("*.example.com", [])).toEqual(["*.example.com"]);
  expect(sharedHostnames(undefined, [])).toEqual([""]);
});
