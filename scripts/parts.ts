import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

// Runs scripts of package.json one after the other, all of them even if one fails, and says at the end how each went:
//   pnpm run parts lint types unit live --without live
// With ASHLAR_REPORT=FOLDER it also adds a line of JSON a part to FOLDER/parts.jsonl, for .ci/run.

interface Result {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "left out";
  readonly seconds: number;
}

const runPart = (name: string): Result => {
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const { status } = spawnSync("pnpm", ["--silent", "run", name], { stdio: "inherit", shell: process.platform === "win32" });
  return { name, outcome: status === 0 ? "passed" : "failed", seconds: (performance.now() - begin) / 1000 };
};

const leaveOut = (name: string): Result => {
  console.log(`\n── ${name}: left out (--without ${name})`);
  return { name, outcome: "left out", seconds: 0 };
};

const record = (result: Result): void => {
  const folder = process.env.ASHLAR_REPORT;
  if (folder) appendFileSync(join(folder, "parts.jsonl"), `${JSON.stringify(result)}\n`);
};

const row = ({ name, outcome, seconds }: Result, width: number): string =>
  `  ${outcome.padEnd("left out".length)}  ${name.padEnd(width)}  ${outcome === "left out" ? "" : `${seconds.toFixed(1).padStart(6)} s`}`.trimEnd();

const wrong = (message: string): never => {
  console.error(`parts: ${message}`);
  process.exit(2);
};

const read = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { without: { type: "string", multiple: true, default: [] } } });
  } catch (error) {
    return wrong(String(error instanceof Error ? error.message : error).split(". ")[0] ?? "");
  }
};
const {
  positionals: names,
  values: { without },
} = read();
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync("package.json", "utf8"));
const unknown = names.filter((name) => !(name in scripts));
const elsewhere = without.filter((name) => !names.includes(name));
if (names.length === 0) wrong("name one or more scripts of package.json");
if (unknown.length > 0) wrong(`package.json has no script '${unknown.join("', '")}'`);
if (elsewhere.length > 0) wrong(`'${elsewhere.join("', '")}' is none of ${names.join(", ")}`);

const results = names.map((name) => {
  const result = without.includes(name) ? leaveOut(name) : runPart(name);
  record(result);
  return result;
});
const width = Math.max(...names.map((name) => name.length));
console.log(`\n${results.map((result) => row(result, width)).join("\n")}`);
process.exitCode = results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
