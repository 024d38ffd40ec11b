import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { copyRepository } from "./testing/copy-repository.ts";
import { workspace } from "./testing/copy-workspace.ts";

const page = readFileSync(join(workspace, "docs/new-brick.md"), "utf8");

/** The files that the page has somebody write, by their paths. */
const files = [...page.matchAll(/^```ts (\S+)\n(.*?)^```$/gms)].map(([, path = "", text = ""]) => [path, text] as const);
const patch = page.match(/^```diff\n(.*?)^```$/ms)?.[1] ?? "";
const status = page.match(/git status[^\n]*\n(.*?)^```$/ms)?.[1] ?? "";

test("the page writes a capability and one folder", () => {
  expect(files.map(([path]) => path)).toEqual([
    "packages/model/src/capabilities/mail.ts",
    "packages/platform/src/network/smtp-relay/smtp-relay.ts",
    "packages/platform/src/network/smtp-relay/smtp-relay.example.ts",
    "packages/platform/src/network/smtp-relay/smtp-relay.test.ts",
  ]);
});

test("who follows it has a brick that compiles, passes its test and every check, and is there", { timeout: 300_000 }, () => {
  const { root, ashlar, git } = copyRepository("clusters", "scripts");
  for (const file of ["biome.json", "vitest.config.ts"]) cpSync(join(workspace, file), join(root, file));
  writeFileSync(join(root, ".gitignore"), "node_modules\ndist\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "before");
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, ".git/page.diff"), patch);
  git("apply", join(root, ".git/page.diff"));
  const run = (program: string, ...args: readonly string[]): string => {
    const { status, stdout } = spawnSync(process.execPath, [join(workspace, "node_modules", program), ...args], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status, stdout).toBe(0);
    return stdout;
  };
  run("typescript/bin/tsc", "--noEmit");
  run("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--vcs-enabled=false", ...files.map(([path]) => path));
  expect(run("vitest/vitest.mjs", "run", "--project", "whole", "packages/platform/src/network/smtp-relay")).toContain("2 passed");
  ashlar(["render"]);
  expect(git("status", "--short", "--untracked-files=all", "clusters")).toBe(status);
  ashlar(["render", "--check"]);
  const others = git("status", "--short", "--untracked-files=all", "--", ".", ":!clusters");
  expect(others.trim().split("\n").length).toBe(files.length + 1);
});
