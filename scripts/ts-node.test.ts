import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** An enum is code, not only types: ts-node translates it, and Node, which only strips types, refuses it. */
const script = `import { shade } from "./shade.ts";
enum Colour { Red = "red" }
console.log(Colour.Red satisfies string, shade, process.features.typescript);
`;

const runIn = (folder: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [...options, join(folder, "colour.ts")], { cwd: root, encoding: "utf8" });

test("ts-node, not Node's own type stripping, runs scripts", () => {
  const folder = mkdtempSync(join(tmpdir(), "ts-node-test-"));
  try {
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "colour.ts"), script);
    writeFileSync(join(folder, "shade.ts"), "export const shade: string = 'dark';");
    const without = runIn(folder);
    expect(without.status).toBe(1);
    expect(without.stderr).toMatch(/ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX/);
    expect(runIn(folder, "--import", "./scripts/ts-node.mjs")).toMatchObject({ status: 0, stdout: "red dark strip\n", stderr: "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
