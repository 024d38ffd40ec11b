import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { ChartSource, CustomKind, KubeObject } from "@ashlar/model";
import { evaluateCluster } from "@ashlar/render";
import { kindListModule } from "@ashlar/schemas";
import { brickNeeds } from "./brick-needs.ts";
import { loadableExamples } from "./examples.ts";
import { kindsOf } from "./kinds-of.ts";
import { lockText } from "./lock-text.ts";
import { lockedImages, lockedObjects } from "./locked-objects.ts";
import { documentsOf, manifestsIn } from "./manifests-in.ts";
import { scratchCluster } from "./scratch-cluster.ts";
import type { Upstream } from "./upstream.ts";

// Records what a brick's upstream software brings: its lock by its charts, rendered with the values of its examples, and its kinds by
// their CRDs. Run by a person who has the charts on disk, with their subcharts: no registry is asked.

const usage = `pnpm bricks:record PATH.upstream.json [--chart NAME=FOLDER]… [--crds LIST=FOLDER|FILE[,…]]…

  pnpm bricks:record packages/platform/src/gateway/kong/kong.upstream.json --chart kong-operator=../charts/charts/kong-operator

A chart's CRDs are found where the chart has them; --crds names those of a list that stand elsewhere. Needs helm.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { chart: { type: "string", multiple: true, default: [] }, crds: { type: "string", multiple: true, default: [] } },
});
const [path = ""] = positionals;
if (!path.endsWith(".upstream.json") || !existsSync(path)) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
const name = basename(path, ".upstream.json");
const entry = dirname(path).split("/").slice(-2).join("/");
const at = (file: string): string => join(dirname(path), file);
const { charts = {}, crds = {}, typed = [] }: Upstream = JSON.parse(readFileSync(at(`${name}.upstream.json`), "utf8"));
const pairs = (given: readonly string[]) =>
  new Map(given.map((each) => [each.slice(0, each.indexOf("=")), each.slice(each.indexOf("=") + 1)] as const));
const folders = pairs(values.chart);
const crdFolders = pairs(values.crds);
const lists = [...Object.values(charts).flatMap(({ kinds = [] }) => kinds), ...Object.keys(crds)];
const kindsFile = at(`${name}.kinds.ts`);

/** A brick that is recorded for the first time is loaded with locks that say nothing yet. */
const prepare = (): void => {
  for (const { lock, version } of Object.values(charts))
    if (!existsSync(at(lock))) writeFileSync(at(lock), lockText({ version, brings: [], objects: [], images: [] }));
  if (lists.length > 0 && !existsSync(kindsFile)) {
    const kinds = lists.map((list) => `export const ${list}: readonly CustomKind[] = [];\n`).join("");
    const types = typed.map((kind) => `export type ${kind} = KubeObject;\n`).join("");
    writeFileSync(kindsFile, `import type { CustomKind${types === "" ? "" : ", KubeObject"} } from "@ashlar/model";\n\n${kinds}${types}`);
  }
};

const isKubeObject = (document: unknown): document is KubeObject => typeof document === "object" && document !== null && "kind" in document;

const templated = (source: ChartSource, namespace: string, chart: string): readonly KubeObject[] =>
  documentsOf(
    execFileSync(
      "helm",
      ["template", source.release, chart, "--namespace", namespace, "--kube-version", "1.35.0", "--include-crds", "--values", "-"],
      { input: JSON.stringify(source.values), encoding: "utf8", maxBuffer: 1 << 28 },
    ),
  ).filter(isKubeObject);

prepare();
const hasCharts = Object.keys(charts).length > 0;
const examples = hasCharts ? await loadableExamples() : [];
const needs = brickNeeds(examples);
// The very examples whose needs are known.
const sources = examples
  .filter((example) => example.entry === entry)
  .flatMap((example) => {
    const { apps, problems } = evaluateCluster(scratchCluster([example], examples, needs));
    const own = apps.filter(({ app }) => app.name === example.brick.name);
    for (const problem of problems) process.stderr.write(`${problem.rule}: ${problem.message}\n`);
    return own.flatMap(({ app, sources }) => sources.map((source) => ({ source, namespace: app.namespace })));
  });

const recorded: Record<string, readonly CustomKind[]> = {};
for (const [chart, { version, lock, kinds }] of Object.entries(charts)) {
  const path = folders.get(chart);
  if (path === undefined) throw new Error(`--chart ${chart}=FOLDER is missing`);
  const uses = sources.filter(({ source }) => source.source === "chart" && source.name === chart);
  if (uses.length === 0) throw new Error(`no example of ${entry} deploys the chart ${chart}`);
  const objects = uses.flatMap(({ source, namespace }) => templated(source as ChartSource, namespace, path));
  const brings = kindsOf([...objects, ...(kinds === undefined ? [] : manifestsOf(kinds))]);
  if (kinds !== undefined) recorded[kinds] = brings;
  const digest: { digest?: string } = JSON.parse(readFileSync(at(lock), "utf8"));
  const namespace = uses[0]?.namespace ?? "";
  const kept = digest.digest === undefined ? {} : { digest: digest.digest };
  writeFileSync(
    at(lock),
    lockText({ version, ...kept, brings, objects: lockedObjects(objects, namespace), images: lockedImages(objects) }),
  );
  process.stdout.write(`${lock}: ${brings.length} kinds, ${lockedObjects(objects, namespace).length} objects\n`);
}
for (const list of Object.keys(crds)) recorded[list] = kindsOf(manifestsOf(list));

/** The CRDs that `--crds` names for a list. */
function manifestsOf(list: string): readonly unknown[] {
  return (crdFolders.get(list) ?? "").split(",").filter(Boolean).flatMap(manifestsIn);
}

if (lists.length > 0) {
  const froms = [...Object.values(charts).filter(({ kinds }) => kinds !== undefined), ...Object.values(crds)].map(({ from }) => from);
  const source = `The facts of the CRDs of ${froms.join("; ")}. Recorded by scripts/bricks/record.ts.`;
  const text = kindListModule({ source, lists: recorded, typed });
  writeFileSync(kindsFile, text);
  process.stdout.write(`${name}.kinds.ts: ${Object.values(recorded).flat().length} kinds, ${Math.round(text.length / 1024)} KiB\n`);
}
