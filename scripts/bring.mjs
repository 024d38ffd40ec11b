// Runs a script of package.json with the Node and the pnpm that this repository needs, and brings them, and the packages,
// if the machine lacks them. Plain JavaScript without dependencies, for any Node from 18 on:
//
//   node scripts/bring.mjs SCRIPT [ARG]…           pnpm run SCRIPT ARG…
//   node scripts/bring.mjs --exec PROGRAM [ARG]…   PROGRAM ARG… of an installed package
//   node scripts/bring.mjs --pnpm [ARG]…           pnpm ARG…
//
// Exits with the script's own code, or with 2 and one sentence if the tools cannot be had.
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bringTool, brought } from "./bring/bring-tool.mjs";
import { explain, Failure } from "./bring/failure.mjs";
import { run } from "./bring/run.mjs";
import { machine, nodeFor, pnpmFor, pnpmVersion } from "./bring/tools.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const tell = (message) => process.stderr.write(`ashlar: ${message}\n`);

/** Node runs TypeScript by itself from 22.18 on; the releases of 23 before 23.6 do not, which the feature tells. */
const nodeFits = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return (major > 22 || (major === 22 && minor >= 18)) && Boolean(process.features.typescript);
};

const bringNode = async () => {
  if (nodeFits()) return dirname(process.execPath);
  const instead = "install Node 22.18 or newer yourself";
  const tool = nodeFor(machine());
  if (!tool) throw new Failure(`Node ${process.versions.node} is too old, and none is known to bring for ${machine()}; ${instead}`);
  return bringTool(tool, { instead, tell });
};

/** undefined: the pnpm on PATH fits. Asked outside the repository, where an older pnpm would try to bring the pinned one itself. */
const bringPnpm = async () => {
  const tool = pnpmFor(machine());
  const there = tool && brought(tool);
  if (there) return there;
  const { code, said } = await run("pnpm", ["--version"], { cwd: tmpdir() });
  if (code === 0 && said.trim().split(".")[0] === pnpmVersion.split(".")[0]) return undefined;
  if (!tool) throw new Failure(`no pnpm is known to bring for ${machine()}; install pnpm ${pnpmVersion} yourself`);
  return bringTool(tool, { tell });
};

const withPath = (folders) => {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [key]: [...folders, process.env[key]].filter(Boolean).join(delimiter) };
};

/** pnpm finds out by itself within 50 ms that there is nothing to do; only real work is announced. */
const install = async (pnpm, env) => {
  const announce = setTimeout(() => tell("installing packages"), 700);
  const { code, said } = await run(pnpm, ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: root, env });
  clearTimeout(announce);
  if (process.env.ASHLAR_DEBUG) process.stderr.write(said);
  if (code > 128) throw new Failure("stopped while installing packages; start again to go on", code);
  if (code !== 0) throw new Failure(explain("install the packages", said));
};

const checkScript = (name) => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (name in scripts) return;
  throw new Failure(`package.json has no script '${name ?? ""}'; it has ${Object.keys(scripts).join(", ")}`);
};

const main = async ([first, ...args]) => {
  if (first !== "--pnpm" && first !== "--exec") checkScript(first);
  const tools = await Promise.allSettled([bringNode(), bringPnpm()]);
  for (const { reason } of tools) if (reason) throw reason;
  const [nodeFolder, pnpmFolder] = tools.map(({ value }) => value);
  const env = withPath([nodeFolder, pnpmFolder]);
  const pnpm = pnpmFolder ? join(pnpmFolder, process.platform === "win32" ? "pnpm.exe" : "pnpm") : "pnpm";
  const runPnpm = async (...words) => (await run(pnpm, words, { cwd: root, env, show: true })).code;
  if (first === "--pnpm") return runPnpm(...args);
  await install(pnpm, env);
  return first === "--exec" ? runPnpm("--silent", "exec", ...args) : runPnpm("--silent", "run", first, ...args);
};

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    tell(error instanceof Failure ? error.message : `${error.message}; set ASHLAR_DEBUG=1 to see where`);
    if (process.env.ASHLAR_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exitCode = error instanceof Failure ? error.code : 2;
  },
);
