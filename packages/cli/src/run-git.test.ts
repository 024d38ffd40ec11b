import { expect, test, vi } from "vitest";
import { askGit, reasonOf, runGit } from "./run-git.ts";

test("git's reason is one line without its hints", () => {
  expect(reasonOf("remote: error: GH006: Protected branch\r\nremote: \nerror: failed to push some refs to 'x'\nhint: fetch first\n")).toBe(
    "GH006: Protected branch",
  );
  expect(reasonOf("x".repeat(1000))).toHaveLength(300);
});

test("a machine without git is told", () => {
  vi.stubEnv("PATH", "/nowhere");
  expect(() => runGit("/", "version")).toThrow("git does not run");
  vi.unstubAllEnvs();
});

test("git is asked in English whatever the user speaks", () => {
  vi.stubEnv("LC_ALL", "de_DE.UTF-8");
  expect(() => askGit("/", "rev-parse", "--git-dir")).toThrow("git rev-parse failed: not a git repository");
  vi.unstubAllEnvs();
});
