import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// Published packages are JavaScript: Node must not be able to help itself by stripping types.
const nodeRun = (cwd: string, args: readonly string[]) =>
  spawnSync(process.execPath, ["--no-experimental-strip-types", ...args], { cwd, encoding: "utf8" });

const runNode = (consumer: string, args: readonly string[]): string | undefined => {
  const { status, stdout, stderr } = nodeRun(consumer, args);
  return status === 0 ? undefined : `${stdout}${stderr}`.trim();
};

/** Imports every entry with plain Node, as a user would; undefined if all can be loaded. */
export const importAll = (consumer: string, specifiers: readonly string[]): string | undefined => {
  const file = join(consumer, "import-all.mjs");
  writeFileSync(file, specifiers.map((specifier) => `await import(${JSON.stringify(specifier)});\n`).join(""));
  return runNode(consumer, [file]);
};

/** Starts an installed command with `--help`. */
export const startHelp = (consumer: string, bin: string): string | undefined => runNode(consumer, [bin, "--help"]);

/** Has an installed command judge a manifest that a server would refuse: what it reads beside its code must be packed too. */
export const judgeWrongObject = (consumer: string, bin: string): string | undefined => {
  const file = join(consumer, "wrong.json");
  writeFileSync(file, JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "wrong" }, data: { port: 80 } }));
  const { status, stdout, stderr } = nodeRun(consumer, [bin, "check", file]);
  return status === 1 && stdout.includes("/data/port") ? undefined : `exit ${status}\n${stdout}${stderr}`.trim();
};

/** Type-checks a user's module that imports every entry; the problems that lie in it or in our own declarations. */
export const typeCheck = (consumer: string, specifiers: readonly string[], tsc: string): string | undefined => {
  const lines = specifiers.map((specifier, i) => `import * as m${i} from ${JSON.stringify(specifier)};`);
  writeFileSync(
    join(consumer, "consumer.ts"),
    `${lines.join("\n")}\n\nexport const all: readonly object[] = [${specifiers.map((_, i) => `m${i}`).join(", ")}];\n`,
  );
  const compilerOptions = { module: "nodenext", target: "es2024", strict: true, noEmit: true, types: [] };
  writeFileSync(join(consumer, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", consumer, "--pretty", "false"], { cwd: consumer, encoding: "utf8" });
  const ours = stdout.split("\n").filter((line) => /^(consumer\.ts|node_modules\/@ashlar\/)/.test(line));
  return ours.length === 0 ? undefined : ours.join("\n");
};
