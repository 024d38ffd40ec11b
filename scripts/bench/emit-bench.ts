/**
 * What writing YAML costs, in CPU time, beside JSON.stringify and js-yaml on the same objects.
 * Run: node scripts/bench/emit-bench.ts
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { dump } from "js-yaml";
import { toYaml } from "../../packages/render/src/emit/to-yaml.ts";
import { emitObjects } from "./emit-objects.ts";

const emitters = {
  json: (object: object) => JSON.stringify(object),
  ashlar: (object: object) => toYaml(object),
  jsYaml: (object: object) => dump(object, { noRefs: true, lineWidth: -1 }),
};
type Name = keyof typeof emitters;
const NAMES: readonly Name[] = ["json", "ashlar", "jsYaml"];
const ONE = "--one";

const APPS = 1_500;

/** CPU milliseconds (user and system, all threads) that an emitter takes for all objects, and how many characters it makes. */
function measure(name: Name, objects: readonly object[]): { ms: number; characters: number } {
  const emit = emitters[name];
  let characters = 0;
  let sink = 0;
  const start = process.cpuUsage();
  for (const object of objects) {
    const text = emit(object);
    characters += text.length;
    sink ^= text.charCodeAt(text.length - 1); // makes V8 join the pieces, as a writer would
  }
  const { user, system } = process.cpuUsage(start);
  if (sink < 0) throw new Error("unreachable");
  return { ms: (user + system) / 1000, characters };
}

function objects(): object[] {
  return Array.from({ length: APPS }, (_, app) => emitObjects(app)).flat();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

type Round = Record<Name, number>;

const SELF = fileURLToPath(import.meta.url);

/** CPU milliseconds of one emitter in a process of its own, which strips the types itself: no loader costs anything there. */
function cold(name: Name): number {
  return Number(execFileSync(process.execPath, [SELF, ONE, name], { encoding: "utf8" }));
}

function coldRound(): Round {
  return { json: cold("json"), ashlar: cold("ashlar"), jsYaml: cold("jsYaml") };
}

/** Every emitter once, one after the other, in this process. */
function warmRound(work: readonly object[]): Round {
  return { json: measure("json", work).ms, ashlar: measure("ashlar", work).ms, jsYaml: measure("jsYaml", work).ms };
}

/** Median of the ratios of every round: Ashlar to JSON.stringify (lower is better), js-yaml to Ashlar (higher is better). */
function ratios(rounds: readonly Round[]): { toJson: number; toJsYaml: number } {
  return {
    toJson: median(rounds.map((round) => round.ashlar / round.json)),
    toJsYaml: median(rounds.map((round) => round.jsYaml / round.ashlar)),
  };
}

/** Ratios of fresh processes, which is what a render is: about 1.5 seconds a round. */
export function emitRatios(rounds = 5): { toJson: number; toJsYaml: number } {
  return ratios(Array.from({ length: rounds }, coldRound));
}

function row(label: string, rounds: readonly Round[]): string {
  const { toJson, toJsYaml } = ratios(rounds);
  const [json, ashlar, jsYaml] = NAMES.map((name) => median(rounds.map((round) => round[name])).toFixed(0));
  return `${label}  JSON.stringify ${json} ms, toYaml ${ashlar} ms, js-yaml ${jsYaml} ms; toYaml / JSON ${toJson.toFixed(2)}, js-yaml / toYaml ${toJsYaml.toFixed(2)}`;
}

function main(): void {
  const work = objects();
  console.log(`${work.length} objects; medians of CPU time`);
  for (const name of NAMES) console.log(`${name}: ${(measure(name, work).characters / 1e6).toFixed(1)} million characters`);
  console.log(row("cold", Array.from({ length: 7 }, coldRound)));
  const warm = Array.from({ length: 7 }, () => warmRound(work));
  console.log(row("warm", warm));
}

if (process.argv[1] === SELF) {
  const [flag, wanted] = process.argv.slice(2);
  const one = NAMES.find((name) => name === wanted);
  if (flag === ONE && one !== undefined) console.log(measure(one, objects()).ms);
  else main();
}
