import { check as checkObjects, type Placed } from "@ashlar/checks";
import { readManifest } from "@ashlar/manifests";
import { isError, type Problem } from "@ashlar/model";
import { type ClusterChecks, clustersFolder } from "@ashlar/render";
import { kubernetesVersions } from "@ashlar/schemas";
import { acceptedRules, acceptUnproven } from "./accept-unproven.ts";
import { appOfFile, clusterOfFile, knownClusters } from "./check/clusters-of.ts";
import { findManifests } from "./check/find-manifests.ts";
import { type ReadFiles, type ReadObject, readFiles } from "./check/read-files.ts";
import { readInput } from "./check/read-input.ts";
import type { Command } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { formatReport, type ReportFormat, reportFormats } from "./formats/format-report.ts";
import { painter } from "./paint.ts";
import { plural } from "./render-report.ts";

const newest = (): string => kubernetesVersions().at(-1) ?? "";

const defaults: Omit<ClusterChecks, "kubernetes"> = { settings: {}, outside: [], kinds: [], locked: false };

interface Group {
  /** Undefined for objects that lie in no cluster's folder. */
  readonly cluster: string | undefined;
  readonly objects: readonly ReadObject[];
  /** Files that hold none. */
  readonly others: readonly string[];
}

/** All problems of the objects of one cluster, each with the line that it is on. */
const checkGroup = ({ cluster, objects, others }: Group, checks: ClusterChecks, accepted: readonly string[]): readonly Problem[] => {
  const read = new Map<Placed, ReadObject>();
  for (const each of objects) {
    const app = cluster === undefined ? undefined : appOfFile(each.file);
    read.set({ object: each.document.object, path: each.file, ...(app !== undefined && { app }) }, each);
  }
  return checkObjects({
    ...checks,
    objects: [...read.keys()],
    others,
    accepted,
    whereFrom: (placed, pointer) => {
      const from = read.get(placed);
      const line = from?.document.lineOf(pointer) ?? from?.document.line;
      return {
        ...(cluster !== undefined && { cluster }),
        ...(placed.app !== undefined && { app: placed.app }),
        ...(from && { file: `${from.file}:${line}` }),
      };
    },
  });
};

/** The objects of each cluster, and those of none, in the order in which they were met. */
const grouped = (objects: readonly ReadObject[], files: readonly string[]): readonly Group[] => {
  const manifests = new Set(objects.map(({ file }) => file));
  const others = Map.groupBy(
    files.filter((file) => !manifests.has(file)),
    clusterOfFile,
  );
  const groups = [...Map.groupBy(objects, ({ file }) => clusterOfFile(file))];
  return groups.map(([cluster, each]) => ({ cluster, objects: each, others: others.get(cluster) ?? [] }));
};

export const check: Command = {
  name: "check",
  anywhere: true,
  summary: "Say what the API server, Argo CD or a pager would say of manifests, ours or anybody's",
  operands: "[PATH…]",
  count: [0, Number.POSITIVE_INFINITY],
  flags: {
    kubernetes: { type: "string", value: "1.35", help: "the cluster's version (default: what its module says, else the newest known)" },
    "accept-unproven": acceptUnproven,
    format: { type: "string", value: reportFormats.join("|"), choices: reportFormats, help: "for people (default), programs, code hosts" },
  },
  example: "ashlar check\nashlar check manifests/ --kubernetes 1.35\nhelm template . | ashlar check - --format github",
  run: async (given, io) => {
    const { root, positionals, text } = given;
    const accepted = acceptedRules(given);
    const operands = positionals.length === 0 ? [clustersFolder] : positionals;
    const found = findManifests(
      operands.filter((operand) => operand !== "-"),
      root,
      positionals.length === 0 ? root : io.cwd,
    );
    const input: ReadFiles = operands.includes("-") ? readInput((bytes) => readManifest(bytes, "-")) : { objects: [], problems: [] };
    const read = readFiles(found.files);
    const names = found.files.map(({ name }) => name);
    const groups = grouped([...read.objects, ...input.objects], names);
    const known = groups.some(({ cluster }) => cluster !== undefined) ? await knownClusters(root) : { clusters: new Map(), problems: [] };
    const problems: readonly Problem[] = [
      ...found.problems,
      ...read.problems,
      ...input.problems,
      ...known.problems,
      ...groups.flatMap((group) => {
        const own: ClusterChecks | undefined = group.cluster === undefined ? undefined : known.clusters.get(group.cluster);
        const kubernetes = text("kubernetes") ?? own?.kubernetes ?? newest();
        return checkGroup(group, { ...defaults, ...own, kubernetes }, accepted);
      }),
    ];
    const format = (text("format") ?? "text") as ReportFormat;
    const files = [...names, ...(operands.includes("-") ? ["-"] : [])];
    if (format !== "text") io.out(formatReport(format, problems, files));
    else {
      const objects = groups.reduce((sum, group) => sum + group.objects.length, 0);
      const looked = `${plural(objects, "object")} in ${plural(files.length, "file")}`;
      const said = problems.length > 0 ? `${formatProblems(problems, painter(io.colour))} in ${looked}` : `${looked}: nothing is wrong`;
      io.out(`${said}\n`);
    }
    return problems.some(isError) ? 1 : 0;
  },
};
