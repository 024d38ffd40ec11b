import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Runs scripts of package.json one after the other, all of them even if one fails, and says at the end how each went:
//   pnpm run parts lint types unit
// With ASHLAR_REPORT=FOLDER it also adds a line of JSON a part to FOLDER/parts.jsonl, for .ci/run.

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

const runPart = (name: string): Result => {
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const { status } = spawnSync("pnpm", ["--silent", "run", name], { stdio: "inherit", shell: process.platform === "win32" });
  return { name, passed: status === 0, seconds: (performance.now() - begin) / 1000 };
};

const record = (result: Result): void => {
  const folder = process.env.ASHLAR_REPORT;
  if (folder) appendFileSync(join(folder, "parts.jsonl"), `${JSON.stringify(result)}\n`);
};

const row = ({ name, passed, seconds }: Result, width: number): string =>
  `  ${passed ? "passed" : "failed"}  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s`;

const names = process.argv.slice(2);
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync("package.json", "utf8"));
const unknown = names.filter((name) => !(name in scripts));
if (names.length === 0 || unknown.length > 0) {
  console.error(
    `parts: ${unknown.length > 0 ? `package.json has no script '${unknown.join("', '")}'` : "name one or more scripts of package.json"}`,
  );
  process.exit(2);
}

const results = names.map((name) => {
  const result = runPart(name);
  record(result);
  return result;
});
const width = Math.max(...names.map((name) => name.length));
console.log(`\n${results.map((result) => row(result, width)).join("\n")}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
