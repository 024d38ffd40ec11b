import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { waitUntil } from "./wait-until.ts";

const program = new URL("./gone-with-us.ts", import.meta.url).href;

test.each(["SIGKILL", "SIGINT"] as const)("the folder is gone after %s", async (signal) => {
  const folder = mkdtempSync(join(tmpdir(), "gone-with-us-"));
  writeFileSync(join(folder, "data"), "x");
  const code = `import(${JSON.stringify(program)}).then((m) => { m.goneWithUs(${JSON.stringify(folder)}); console.log("up"); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  expect(existsSync(folder)).toBe(true);
  child.kill(signal);
  await waitUntil("the folder is gone", async () => !existsSync(folder), 20);
});

test("it does not keep the process alive", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gone-with-us-"));
  const code = `import(${JSON.stringify(program)}).then((m) => m.goneWithUs(${JSON.stringify(folder)}))`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: "inherit" });
  expect(await new Promise((resolve) => child.once("exit", resolve))).toBe(0);
  await waitUntil("the folder is gone", async () => !existsSync(folder), 20);
});
