import { expect, test } from "vitest";
import { pathMatch } from "./path-match.ts";

// As Go's filepath.Match answers (pnpm argocd:verdicts).
test.each([
  ["*", "Deployment", true],
  ["*", "a/b", false],
  ["**", "a/b", false],
  ["Deploy*", "Deployment", true],
  ["D?ploy*t", "Deployment", true],
  ["[A-DX]eployment", "Deployment", true],
  ["[^A-DX]eployment", "Deployment", false],
  ["[!D]eployment", "Deployment", true],
  ["{Deployment,Job}", "Job", false],
  ["Jo\\b", "Job", true],
  ["Jo[", "Jo[", false],
  ["Jo[]b]", "Job", false],
  ["Jo[a-]", "Joa", false],
  ["Job\\", "Job", false],
  ["", "", true],
])("%s and %s: %s", (pattern, text, is) => {
  expect(pathMatch(pattern)(text)).toBe(is);
});

test("a pattern that is made to be slow", () => {
  expect(pathMatch("*a".repeat(200))("a".repeat(5000))).toBe(true);
  expect(pathMatch(`${"*a".repeat(200)}b`)("a".repeat(5000))).toBe(false);
});
