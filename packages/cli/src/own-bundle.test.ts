import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("..", import.meta.url));
const cache = join(cli, "node_modules/.cache/ashlar");

/** The bundle that a review runs from, after it ran. */
const bundle = (): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, "bin/ashlar.js"), "review", "--help"], {
    cwd: tmpdir(),
    encoding: "utf8",
  });
  expect([status, stderr, stdout.includes("ashlar review [BASE [HEAD]]")]).toEqual([0, "", true]);
  return JSON.parse(readFileSync(join(cache, "made-from.json"), "utf8")).out;
};

test("a review runs from its modules joined once, and joined again when one of them is another", () => {
  const first = bundle();
  expect(readdirSync(cache)).toContain(first.split("/").at(-2));
  expect(bundle()).toBe(first);
  const now = new Date();
  utimesSync(join(cli, "src/review.ts"), now, now);
  expect(bundle()).not.toBe(first);
});
