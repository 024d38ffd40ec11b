// What checks cost: inside a render, one family of rules after the other, and on a tree on disk, beside kubeconform and JSON.parse.
// ../README.md says what is measured and how. Run: pnpm bench:checks [--apps 1000] [--rounds 5] [--kubeconform PATH]
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readManifest } from "@ashlar/manifests";
import { generate, objectCount, workspace } from "../generate.ts";
import { type Cost, measure } from "../measure.ts";
import { median } from "../rounds.ts";
import { openScratch } from "../scratch.ts";
import { writeKubeconformSchemas } from "./kubeconform-schemas.ts";

const { values } = parseArgs({
  options: {
    apps: { type: "string", default: "1000" },
    rounds: { type: "string", default: "5" },
    kubeconform: { type: "string" },
  },
});
const [apps, rounds] = [Number(values.apps), Number(values.rounds)];
const version = "1.35";
const families = ["schema", "api", "version", "reference", "argocd", "security", "practice"];
const scratch = openScratch(objectCount(apps) * 12_000);
const at = (name: string): string => join(scratch.folder, name);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const node = (...args: readonly string[]): readonly string[] => [process.execPath, ...args];

/** A row of a table: what is run, what is made ready before each run, and what it is held against. */
interface Row {
  readonly name: string;
  readonly command: readonly string[];
  readonly before?: () => void;
}

/** Every row once to warm caches, then in turn; prints the median CPU, and the median of the ratios to the first row. */
const table = async (title: string, rows: readonly Row[]): Promise<void> => {
  const costs = new Map(rows.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, command, before } of rows) {
      before?.();
      const cost = await measure(command);
      if (round > 0) costs.get(name)?.push(cost);
    }
  const first = costs.get(rows[0]?.name ?? "") ?? [];
  console.log(`\n${title}`);
  for (const [name, all] of costs) {
    const ratio = median(all.map(({ cpu }, round) => cpu / (first[round]?.cpu ?? Number.NaN)));
    const [cpu, memory] = [median(all.map((each) => each.cpu)), median(all.map((each) => each.memory))];
    console.log(
      `  ${name.padEnd(52)}${cpu.toFixed(2).padStart(6)} s  ${ratio.toFixed(2).padStart(6)} ×  ${memory.toFixed(0).padStart(4)} MiB`,
    );
  }
};

const root = at("repository");

const inRender = (): Promise<void> => {
  const clear = (): void => scratch.clear(join(root, "clusters"));
  const row = (name: string, wanted: readonly string[]): Row => ({
    name,
    command: node(here("render-with.ts"), "render", wanted.join(","), root),
    before: clear,
  });
  const growing = families.map((family, i) =>
    row(i === 0 ? "with strict schemas" : `and the rules of ${family}`, families.slice(0, i + 1)),
  );
  return table("a render into an empty clusters/, its modules known", [row("without checks", ["none"]), ...growing]);
};

/** The rendered tree outside of its repository, so that nothing but manifests is read; and the same objects as JSON. */
const copyTree = (): void => {
  cpSync(join(root, "clusters"), at("tree"), { recursive: true });
  for (const file of globSync("**/*.yaml", { cwd: at("tree") })) {
    const [document] = readManifest(readFileSync(join(at("tree"), file)), file).documents;
    mkdirSync(dirname(join(at("json"), file)), { recursive: true });
    if (document !== undefined) writeFileSync(join(at("json"), file), JSON.stringify(document.object));
  }
};

const onDisk = (): Promise<void> => {
  copyTree();
  writeKubeconformSchemas(at("schemas"), version);
  const ashlar = join(workspace, "packages/cli/bin/ashlar.js");
  const check = (...more: readonly string[]): readonly string[] =>
    node(ashlar, "check", at("tree"), "--root", scratch.folder, "--kubernetes", version, ...more);
  const location = join(at("schemas"), "{{.ResourceKind}}{{.KindSuffix}}.json");
  const rows: readonly Row[] = [
    { name: "read and JSON.parse of the same objects", command: node(here("read-json.mjs"), at("json")) },
    { name: "ashlar check --only schema", command: check("--only", "schema") },
    { name: "ashlar check --only api", command: check("--only", "api") },
  ];
  const other: Row = {
    name: "kubeconform -strict, the same schemas",
    command: [values.kubeconform ?? "", "-strict", "-ignore-missing-schemas", "-schema-location", location, "-summary", at("tree")],
  };
  return table("the same tree on disk, from cold", values.kubeconform === undefined ? rows : [...rows, other]);
};

try {
  generate(root, apps);
  console.log(
    `${apps} apps × 3 environments × 8 objects = ${objectCount(apps)} objects; medians of ${rounds} rounds; files in ${scratch.on}`,
  );
  await inRender();
  await onDisk();
} finally {
  scratch.remove();
}
