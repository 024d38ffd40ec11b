// What a whole render costs beside plain JSON.stringify and write of the same objects. README.md says what is measured and how.
// Run: pnpm bench [--apps 1000] [--rounds 5] [--folder DIR]
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { emitRatios } from "./emit-bench.ts";
import { objectCount } from "./generate.ts";
import { goals, goalTable, isMet } from "./goals.ts";
import type { Cost } from "./measure.ts";
import { medianOf, type Round, rounds } from "./rounds.ts";
import { sameObjects } from "./same-objects.ts";
import { openScratch } from "./scratch.ts";
import { workload } from "./workload.ts";

const limits = { first: 2.5, cold: 2.5, again: 1.2, growth: 12, memory: 300, emitToJson: 3, jsYamlToEmit: 2.5 };

const { values } = parseArgs({
  options: { apps: { type: "string", default: "1000" }, rounds: { type: "string", default: "5" }, folder: { type: "string" } },
});
const apps = Number(values.apps);
const count = Number(values.rounds);

const row = (name: string, done: readonly Round[], costOf: (round: Round) => Cost): string => {
  const cpu = medianOf(done, (round) => costOf(round).cpu);
  const ratio = medianOf(done, (round) => costOf(round).cpu / round.plain.cpu);
  const memory = medianOf(done, (round) => costOf(round).memory);
  const largest = medianOf(done, (round) => costOf(round).largest);
  return `  ${name.padEnd(42)}${cpu.toFixed(2).padStart(6)} s  ${ratio.toFixed(2).padStart(5)} ×  ${memory.toFixed(0).padStart(4)} MiB  ${largest.toFixed(0).padStart(4)} MiB`;
};

const progress = (text: string): void => {
  process.stderr.write(text);
};

const perTree = objectCount(apps) * 6000;
const scratch = openScratch(perTree * 4, values.folder);
try {
  const whole = await workload(scratch, apps);
  const tenth = await workload(scratch, Math.max(1, Math.round(apps / 10)));
  progress("rounds");
  const done = await rounds(whole, tenth, count, () => progress(" ."));
  progress("\n");
  sameObjects(whole.root, whole.plainFolder);
  const all = goals(done, emitRatios(), limits);
  const [cpu] = cpus();
  console.log(
    `${apps} apps × 3 environments × 8 objects = ${objectCount(apps)} objects; medians of ${count} rounds; files in ${scratch.on}`,
  );
  console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model}, ${process.platform} ${process.arch}\n`);
  console.log(`  ${"".padEnd(42)}     CPU  / plain   process   largest`);
  console.log(row("plain JSON, one file an object", done, ({ plain }) => plain));
  console.log(row("ashlar render, nothing there, first time", done, ({ cold }) => cold));
  console.log(row("ashlar render, clusters/ empty", done, ({ emptied }) => emptied));
  console.log(row("plain JSON over its own files", done, ({ plainAgain }) => plainAgain));
  console.log(row("ashlar render, nothing changed", done, ({ again }) => again));
  console.log(row("plain JSON, one file an app", done, ({ plainPerApp }) => plainPerApp));
  console.log(row(`ashlar render of ${Math.round(apps / 10)} apps, first time`, done, (round) => round.tenth));
  console.log(`\n${goalTable(all)}`);
  process.exitCode = all.every(isMet) ? 0 : 1;
} finally {
  scratch.remove();
}
