import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CustomKind } from "@ashlar/model";
import { definedKind, isCustomResourceDefinition, kindListModule } from "@ashlar/schemas";
import { parseAllDocuments } from "yaml";
import { recordedModules } from "./recorded-modules.ts";
import { withoutRules } from "./without-rules.ts";

const root = join(import.meta.dirname, "../..");

const kustomization = "kustomization.yaml";

/** The manifests of a folder; where it has a kustomization, those that this names: what lies beside them is not installed. */
const manifestsIn = (folder: string): readonly string[] => {
  const all = globSync("*.yaml", { cwd: folder }).filter((file) => file !== kustomization);
  if (!existsSync(join(folder, kustomization))) return all.sort();
  const text = readFileSync(join(folder, kustomization), "utf8");
  return all.filter((file) => text.includes(file)).sort();
};

/** The kinds that the CRDs in a folder define. @throws if one cannot be read, or there is none */
const kindsIn = (folder: string): readonly CustomKind[] => {
  const files = manifestsIn(folder);
  const objects = files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(folder, file), "utf8")).map((document): unknown => document.toJS()),
  );
  const read = objects.filter(isCustomResourceDefinition).map(definedKind);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new Error(`${folder}: ${JSON.stringify(problems, null, 2)}`);
  if (read.length === 0) throw new Error(`${folder} holds no CRD`);
  const nameOf = ({ group, kind }: CustomKind): string => `${group}/${kind}`;
  return read
    .flatMap(({ kind }) => (kind === undefined ? [] : [withoutRules(kind)]))
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
};

/** Records the facts of upstream CRDs: `pnpm kinds:record cert-manager …/cert-manager/deploy/crds`, a folder for each list. */
const [name = "", ...folders] = process.argv.slice(2);
const wanted = recordedModules[name];
if (wanted === undefined || folders.length !== wanted.lists.length) {
  const usage = Object.entries(recordedModules).map(
    ([each, { lists, from }]) => `  ${each} ${lists.map((list) => `FOLDER(${list})`).join(" ")}   ${from}`,
  );
  process.stderr.write(`pnpm kinds:record NAME FOLDER…\n${usage.join("\n")}\n`);
  process.exit(2);
}
const lists = Object.fromEntries(wanted.lists.map((list, i) => [list, kindsIn(folders[i] ?? "")]));
const text = kindListModule({
  source: `The facts of the CRDs of ${wanted.from}. Recorded by scripts/kinds/record.ts.`,
  lists,
  typed: wanted.typed,
});
writeFileSync(join(root, wanted.path), text);
process.stdout.write(
  `${wanted.path}: ${Object.values(lists).flat().length} kinds, ${text.split("\n").length} lines, ${Math.round(text.length / 1024)} KiB\n`,
);
