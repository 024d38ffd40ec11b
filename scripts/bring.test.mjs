import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { bringTool, toolsFolder } from "./bring/bring-tool.mjs";
import { explain } from "./bring/failure.mjs";
import { machines, nodeFor, pnpmFor, pnpmVersion } from "./bring/tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("the pnpm that is brought is the one that package.json names", () => {
  expect(`pnpm@${pnpmVersion}`).toBe(manifest.packageManager);
});

test("every Node that is brought runs TypeScript and satisfies package.json, and each machine gets a pnpm too", () => {
  expect(manifest.engines.node).toBe(">=22.18");
  for (const machine of machines) {
    expect(nodeFor(machine)?.version, machine).toMatch(/^(22\.(1[89]|[2-9]\d)|24)\./);
    expect(pnpmFor(machine)?.package, machine).toBe(`@pnpm/exe.${machine}`);
  }
});

test("tools lie in the user's cache, where each system keeps it", () => {
  const at = (platform, env = {}) => toolsFolder({ platform, env, home: "/home/ada" }).replaceAll("\\", "/");
  expect(at("linux")).toBe("/home/ada/.cache/ashlar/tools");
  expect(at("darwin")).toBe("/home/ada/Library/Caches/ashlar/tools");
  expect(at("win32", { LOCALAPPDATA: "C:/Users/ada/AppData/Local" })).toBe("C:/Users/ada/AppData/Local/ashlar/tools");
  expect(at("linux", { XDG_CACHE_HOME: "/cache" })).toBe("/cache/ashlar/tools");
});

test("a failure is one sentence: what failed, why, what to do", () => {
  expect(explain("bring Node 24", "npm error code ENOTFOUND\nnpm error request failed", "install it yourself")).toBe(
    "could not bring Node 24: the npm registry cannot be reached; check the network, the proxy and `npm config get registry`, or install it yourself",
  );
  expect(explain("install", "write ENOSPC: no space left on device")).toMatch(/^could not install: the disk is full; free some space/);
  expect(explain("install", "npm warn odd\nnpm error code X\nnpm error the moon is full\n")).toBe(
    "could not install: the moon is full; set ASHLAR_DEBUG=1 to see all that was said",
  );
});

test("a tool that cannot be brought leaves nothing half done", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bring-test-"));
  vi.stubEnv("npm_config_registry", "http://127.0.0.1:9"); // the discard port: nobody listens
  vi.stubEnv("npm_config_fetch_retries", "0");
  try {
    const tool = { tool: "Node", program: "node", package: "node-no-such", version: "0.0.1", integrity: undefined, folder: "bin" };
    await expect(bringTool(tool, { folder })).rejects.toThrow(/^could not bring Node 0\.0\.1 into .*: the npm registry cannot be reached/);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test("a mistyped script is refused with the list of those that there are", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/bring.mjs"), "rendr"], { encoding: "utf8" });
  expect(stderr).toMatch(/^ashlar: package\.json has no script 'rendr'; it has start, test, /);
  expect(status).toBe(2);
});
