// What a review costs beside the least that it can: ../README.md says what is measured and how.
// Run: pnpm bench:review [--apps 1000] [--rounds 5]
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readManifest } from "@ashlar/manifests";
import { generate, objectCount, workspace } from "../generate.ts";
import { type Cost, measure } from "../measure.ts";
import { median } from "../rounds.ts";
import { openScratch } from "../scratch.ts";

const { values } = parseArgs({ options: { apps: { type: "string", default: "1000" }, rounds: { type: "string", default: "5" } } });
const [apps, rounds] = [Number(values.apps), Number(values.rounds)];
const scratch = openScratch(objectCount(apps) * 40_000);
const cli = join(workspace, "packages/cli/bin/ashlar.js");
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const git = (root: string, ...args: readonly string[]): void => {
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.com", "-c", "gc.auto=0"];
  execFileSync("git", [...who, ...args], { cwd: root, stdio: "ignore", env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null" } });
};

const manifests = (root: string): readonly string[] => globSync("clusters/**/*.yaml", { cwd: root });

/** Changes texts of manifests, as if they had been rendered anew. */
const edit = (root: string, files: readonly string[], how: (text: string) => string): void => {
  for (const file of files) writeFileSync(join(root, file), how(readFileSync(join(root, file), "utf8")));
};

const newImages = (text: string): string => text.replace(/^( +image: .*?)(@sha256:.*)?$/gm, "$1-next");
const newEverything = (text: string): string => newImages(text).replace(/(app\.kubernetes\.io\/part-of: )/g, "$1next-");

/** The same objects as JSON under the same names. */
const writeJson = (from: string, to: string): void => {
  for (const file of manifests(from)) {
    const [document] = readManifest(readFileSync(join(from, file)), file).documents;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    if (document !== undefined) writeFileSync(join(to, file), JSON.stringify(document.object));
  }
};

/** A repository with three commits: rendered, one app changed in every cluster, everything changed. */
const prepare = (count: number): { readonly yaml: string; readonly json: string } => {
  const [yaml, json] = [join(scratch.folder, `yaml-${count}`), join(scratch.folder, `json-${count}`)];
  mkdirSync(yaml, { recursive: true });
  mkdirSync(json, { recursive: true });
  generate(yaml, count);
  execFileSync(process.execPath, [cli, "render", "--root", yaml], { stdio: "ignore" });
  for (const root of [yaml, json]) git(root, "init", "--quiet", "--initial-branch", "main");
  const commit = (name: string): void => {
    writeJson(yaml, json);
    for (const root of [yaml, json]) {
      git(root, "add", "--all", "clusters");
      git(root, "commit", "--quiet", "--message", name);
      git(root, "tag", name);
    }
  };
  commit("base");
  edit(yaml, globSync("clusters/*/apps/app-0001/deployment-*.yaml", { cwd: yaml }), newImages);
  commit("one");
  edit(yaml, manifests(yaml), newEverything);
  commit("all");
  for (const root of [yaml, json]) git(root, "gc", "--quiet");
  return { yaml, json };
};

/** Seconds on the clock, and what it cost. A review that blocks exits with 1, which is no failure here. */
const run = async (...args: readonly string[]): Promise<Cost & { readonly wall: number }> => {
  const start = performance.now();
  const cost = await measure(["bash", "-c", '"$@" || [ $? = 1 ]', "bash", process.execPath, ...args]);
  return { ...cost, wall: (performance.now() - start) / 1000 };
};

const reviewed = (root: string, base: string, head: string) => run(cli, "review", base, head, "--root", root);
const print = (what: string, ours: readonly (Cost & { wall: number })[], theirs: readonly (Cost & { wall: number })[]): void => {
  const ratio = (of: "cpu" | "wall"): string => median(ours.map((cost, i) => cost[of] / (theirs[i]?.[of] ?? Number.NaN))).toFixed(2);
  const seconds = (of: "cpu" | "wall"): string => median(ours.map((cost) => cost[of])).toFixed(2);
  const memory = median(ours.map((cost) => cost.largest)).toFixed(0);
  console.log(`${what.padEnd(34)} ${seconds("wall")} s (${ratio("wall")} ×), CPU ${seconds("cpu")} s (${ratio("cpu")} ×), ${memory} MiB`);
};

try {
  const whole = prepare(apps);
  const tenth = prepare(Math.round(apps / 10));
  const rows = { one: [], two: [], all: [], parse: [], tenth: [] } as Record<string, (Cost & { wall: number })[]>;
  for (let round = 0; round <= rounds; round++) {
    const done = {
      one: await reviewed(whole.yaml, "base", "one"),
      two: await run(here("two-git-calls.mjs"), whole.yaml, "base", "one"),
      all: await reviewed(whole.yaml, "one", "all"),
      parse: await run(here("parse-both.mjs"), whole.json, "one", "all"),
      tenth: await reviewed(tenth.yaml, "one", "all"),
    };
    if (round > 0) for (const [name, cost] of Object.entries(done)) rows[name]?.push(cost);
  }
  const of = (name: string): readonly (Cost & { wall: number })[] => rows[name] ?? [];
  console.log(`${objectCount(apps)} objects of ${apps} apps, median of ${rounds} rounds; × is beside the least that it can cost`);
  print("one app changed / two git calls", of("one"), of("two"));
  print("everything changed / JSON.parse", of("all"), of("parse"));
  print("everything / that of a tenth", of("all"), of("tenth"));
} finally {
  scratch.remove();
}
