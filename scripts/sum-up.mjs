// Sums up a run of .ci/run: node scripts/sum-up.mjs FOLDER PART…
// FOLDER holds what scripts/parts.ts and vitest wrote. Each part counts as one, and `unit` as the tests in it. A part that
// left no result did not run, and one that failed with no failed test (a file that does not load) counts as one failure.
// Plain JavaScript for any Node from 18 on: it must speak also when nothing could be brought.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const readText = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

const testCounts = (folder) => {
  const text = readText(join(folder, "vitest.json"));
  const { numPassedTests = 0, numFailedTests = 0 } = text === "" ? {} : JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests };
};

/** How many passed and failed, and which parts did. */
export const sumUp = (folder, parts) => {
  const lines = readText(join(folder, "parts.jsonl")).split("\n");
  const results = new Map(lines.filter(Boolean).map((line) => [JSON.parse(line).name, JSON.parse(line).passed]));
  const bad = parts.filter((part) => results.get(part) !== true);
  const counts = { passed: 0, failed: 0, bad: bad.map((part) => (results.has(part) ? part : `${part} (did not run)`)) };
  for (const part of parts) {
    const tests = part === "unit" ? testCounts(folder) : { passed: 0, failed: 0 };
    const good = results.get(part) === true;
    counts.passed += part === "unit" ? tests.passed : Number(good);
    counts.failed += good ? tests.failed : Math.max(1, tests.failed);
  }
  return counts;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...parts] = process.argv.slice(2);
  const { passed, failed, bad } = sumUp(folder, parts);
  if (bad.length > 0) console.log(`\nfailed: ${bad.join(", ")}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
