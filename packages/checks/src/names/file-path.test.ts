import { expect, test } from "vitest";
import { pathWithoutBacksteps, relativePath, writtenPath } from "./file-path.ts";

test("paths that stay where they are", () => {
  const good = ["a", "a/b", "a..b", "a/..b", "", ".", "a\\..\\b"];
  expect(good.filter((path) => pathWithoutBacksteps(path) ?? relativePath(path) ?? writtenPath(path))).toEqual([]);
});

test.each(["..", "../a", "a/..", "a/../b", "/.."])("%s leads out", (path) => {
  expect(pathWithoutBacksteps(path)).toBe("has '..' among its parts");
});

test("where a path may begin", () => {
  expect(pathWithoutBacksteps("/a")).toBeUndefined();
  expect(relativePath("/a")).toBe("is not a relative path");
  expect(relativePath("..a")).toBeUndefined();
  expect(writtenPath("..a")).toBe("begins with '..'");
});
