// Sums up a run of .ci/run: node scripts/sum-up.mjs FOLDER PART…
// FOLDER holds what scripts/parts.ts and vitest wrote. Each part counts as one, and those that are tests as the tests in them.
// A part that left no result did not run, one that failed with no failed test (a file that does not load) counts as one
// failure, and one that somebody left out by its flag counts as nothing, and is named.
// Plain JavaScript for any Node from 18 on: it must speak also when nothing could be brought.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const readText = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** What vitest counted; undefined of a part that is no tests. */
const testCounts = (folder, part) => {
  const text = readText(join(folder, `${part}.json`));
  if (text === "") return undefined;
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text);
  return { passed: numPassedTests, failed: numFailedTests };
};

/** How many passed and failed, which parts did, and which were left out. */
export const sumUp = (folder, parts) => {
  const lines = readText(join(folder, "parts.jsonl")).split("\n").filter(Boolean);
  const outcomes = new Map(lines.map((line) => JSON.parse(line)).map(({ name, outcome }) => [name, outcome]));
  const sum = { passed: 0, failed: 0, bad: [], leftOut: parts.filter((part) => outcomes.get(part) === "left out") };
  for (const part of parts.filter((part) => !sum.leftOut.includes(part))) {
    const good = outcomes.get(part) === "passed";
    const { passed, failed } = testCounts(folder, part) ?? { passed: Number(good), failed: 0 };
    sum.passed += passed;
    sum.failed += good ? failed : Math.max(1, failed);
    if (!good) sum.bad.push(outcomes.has(part) ? part : `${part} (did not run)`);
  }
  return sum;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, ...parts] = process.argv.slice(2);
  const { passed, failed, bad, leftOut } = sumUp(folder, parts);
  if (leftOut.length > 0) console.log(`\nleft out: ${leftOut.join(", ")}`);
  if (bad.length > 0) console.log(`\nfailed: ${bad.join(", ")}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
