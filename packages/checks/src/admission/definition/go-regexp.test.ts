import { expect, test } from "vitest";
import { whyNotGoRegexp } from "./go-regexp.ts";

test.each([
  "^[a-z]([-a-z0-9]*[a-z0-9])?$",
  "(?i)a|b",
  "(?P<name>a{1,3})",
  "\\p{L}\\pN\\d\\.\\x{10FFFF}\\12",
  "[[:alpha:]_]",
  "[]a]",
  "a{,5}",
  "{",
  "^*",
  "(|a)*",
  "\\Q(\\E",
])("%s is one", (text) => {
  expect(whyNotGoRegexp(text)).toBeUndefined();
});

test.each([
  ["(", "has a '(' without its ')'"],
  ["a)(", "has a ')' without its '('"],
  ["[a", "has a '[' without its ']'"],
  ["[z-a]", "has a range that goes backwards, z-a"],
  ["*a", "has a '*' with nothing to repeat before it"],
  ["a**", "has a '*' with nothing to repeat before it"],
  ["a{2,1}", "has a '{2,1}', which is never so"],
  ["a{1001}", "repeats something more than 1000 times, {1001}"],
  ["(?=a)", "has '(?=', which Go does not know"],
  ["(?z)a", "has '(?z', which Go does not know"],
  ["(a)\\1", "has '\\1', which Go does not know"],
  ["\\Z", "has '\\Z', which Go does not know"],
  ["a\\", "ends with a backslash"],
])("%s is none", (text, why) => {
  expect(whyNotGoRegexp(text)).toBe(why);
});
