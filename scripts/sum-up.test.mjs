import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sumUp } from "./sum-up.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sum-up-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (parts, tests) => {
  writeFileSync(join(folder, "parts.jsonl"), parts.map((part) => `${JSON.stringify(part)}\n`).join(""));
  if (tests) writeFileSync(join(folder, "unit.json"), JSON.stringify(tests));
};

test("parts and tests are added up", () => {
  write(
    [
      { name: "lint", outcome: "passed" },
      { name: "unit", outcome: "passed" },
    ],
    { numPassedTests: 40, numFailedTests: 0 },
  );
  expect(sumUp(folder, ["lint", "unit"])).toEqual({ passed: 41, failed: 0, bad: [], leftOut: [] });
});

test("failed tests count one by one, a failed part once", () => {
  write(
    [
      { name: "lint", outcome: "failed" },
      { name: "unit", outcome: "failed" },
    ],
    { numPassedTests: 38, numFailedTests: 2 },
  );
  expect(sumUp(folder, ["lint", "unit"])).toEqual({ passed: 38, failed: 3, bad: ["lint", "unit"], leftOut: [] });
});

test("tests that fail to load are a failure even if no test failed", () => {
  write([{ name: "unit", outcome: "failed" }], { numPassedTests: 38, numFailedTests: 0 });
  expect(sumUp(folder, ["unit"])).toEqual({ passed: 38, failed: 1, bad: ["unit"], leftOut: [] });
});

test("what did not run has failed", () => {
  expect(sumUp(folder, ["lint", "unit"])).toEqual({ passed: 0, failed: 2, bad: ["lint (did not run)", "unit (did not run)"], leftOut: [] });
});

test("a part that somebody left out is named and counts as nothing", () => {
  write(
    [
      { name: "unit", outcome: "passed" },
      { name: "live", outcome: "left out" },
    ],
    { numPassedTests: 40, numFailedTests: 0 },
  );
  expect(sumUp(folder, ["unit", "live"])).toEqual({ passed: 40, failed: 0, bad: [], leftOut: ["live"] });
});
