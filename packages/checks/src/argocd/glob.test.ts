import { expect, test } from "vitest";
import { glob } from "./glob.ts";

test.each([
  ["*", "anything/at/all", "", true],
  ["https://host/*", "https://host/a", "/", true],
  ["https://host/*", "https://host/a/b.git", "/", false],
  ["https://host/**", "https://host/a/b.git", "/", true],
  ["team-?", "team-a", "", true],
  ["team-[a-c]", "team-d", "", false],
  ["team-[!a-c]", "team-d", "", true],
  ["{config.yaml,env-*/*}", "env-dev/a.yaml", "", true],
  ["{config.yaml,env-*/*}", "config.yml", "", false],
  ["a.b", "axb", "", false],
  ["", "", "", true],
  ["[", "[", "", false],
  ["kube-*-system", "kube-system", "", true],
  ["a*a", "a", "/", false],
  ["[ab-d]", "-", "", true],
  ["[a-cx]", "x", "", false],
  ["[^a]", "^", "", true],
  ["{a,b", "b", "", true],
  ["[{a,b}]", "b", "", true],
  ["{a,{b,c}d}*", "cde", "", true],
  ["a\\*", "ab", "", false],
  ["a\\*", "a*", "", true],
])("%s and %s, with separator '%s': %s", (pattern, text, separator, is) => {
  expect(glob(pattern, separator)(text)).toBe(is);
});

test("a pattern that is made to be slow", () => {
  expect(glob("*a".repeat(200))("a".repeat(5000))).toBe(true);
  expect(glob(`${"*a".repeat(200)}b`)("a".repeat(5000))).toBe(false);
  expect(glob("{a,b}".repeat(50))("a".repeat(50))).toBe(true);
  expect(glob("{".repeat(100_000))("a")).toBe(false);
});
