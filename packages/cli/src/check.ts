import { readManifest } from "@ashlar/manifests";
import { isError, type Problem } from "@ashlar/model";
import { type ClusterChecks, clustersFolder } from "@ashlar/render";
import { kubernetesVersions } from "@ashlar/schemas";
import { acceptedRules, acceptUnproven } from "./accept-unproven.ts";
import type { GroupChecks } from "./check/check-group.ts";
import { clusterOfFile, type KnownClusters, knownClusters } from "./check/clusters-of.ts";
import { findManifests } from "./check/find-manifests.ts";
import { onlyFlag } from "./check/only-flag.ts";
import { type ReadFiles, readEach, readFiles } from "./check/read-files.ts";
import { readInput } from "./check/read-input.ts";
import { type Command, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { type ReportFormat, reportFormats } from "./formats/report-formats.ts";
import { painter } from "./paint.ts";
import { plural } from "./render-report.ts";

const newest = (): string => kubernetesVersions().at(-1) ?? "";

function* joined(files: Iterable<ReadFiles>, input: ReadFiles): Generator<ReadFiles> {
  yield* files;
  yield input;
}

/** A minor version; throws a UsageError for anything else. */
const targetVersion = (text: string | undefined): string | undefined => {
  if (text !== undefined && !/^1\.\d{1,3}$/.test(text))
    throw new UsageError(`--target ${text}: write a minor version of Kubernetes, such as 1.37`);
  return text;
};

const defaults: Omit<ClusterChecks, "kubernetes"> = { settings: {}, outside: [], kinds: [], locked: false };

export const check: Command = {
  name: "check",
  anywhere: true,
  summary: "Say what the API server, Argo CD or a pager would say of manifests, ours or anybody's",
  operands: "[PATH…]",
  count: [0, Number.POSITIVE_INFINITY],
  flags: {
    kubernetes: { type: "string", value: "1.35", help: "the cluster's version (default: what its module says, else the newest known)" },
    target: { type: "string", value: "1.37", help: "also what an upgrade to that version would meet, and from which version on" },
    since: { type: "string", value: "REV", help: "also what leaves an AppProject too early, compared with a git revision: main" },
    only: onlyFlag,
    "accept-unproven": acceptUnproven,
    format: { type: "string", value: reportFormats.join("|"), choices: reportFormats, help: "for people (default), programs, code hosts" },
  },
  example: "ashlar check\nashlar check manifests/ --kubernetes 1.35 --target 1.37\nhelm template . | ashlar check - --format github",
  run: async (given, io) => {
    const { root, positionals, text } = given;
    const accepted = await acceptedRules(given);
    const operands = positionals.length === 0 ? [clustersFolder] : positionals;
    const found = findManifests(
      operands.filter((operand) => operand !== "-"),
      root,
      positionals.length === 0 ? root : io.cwd,
    );
    const names = found.files.map(({ name }) => name);
    const input: ReadFiles = operands.includes("-") ? readInput((bytes) => readManifest(bytes, "-")) : { objects: [], problems: [] };
    const inCluster = names.some((name) => clusterOfFile(name) !== undefined);
    const known: KnownClusters = inCluster ? await knownClusters(root) : { clusters: new Map(), problems: [] };
    // Hundreds of rules, which no other command needs.
    const { looksAtTrees, onlyRules } = await import("./check/only-rules.ts");
    const [only, target, since] = [onlyRules(given), targetVersion(text("target")), text("since")];
    const checksOf = (cluster: string | undefined): GroupChecks => {
      const own = cluster === undefined ? undefined : known.clusters.get(cluster);
      return { ...defaults, ...own, kubernetes: text("kubernetes") ?? own?.kubernetes ?? newest(), accepted, only, target };
    };
    const atOnce = since !== undefined || target !== undefined || looksAtTrees(only);
    const { checkInParts } = await import("./check/check-in-parts.ts");
    const { checkWhole } = await import("./check/check-whole.ts");
    const checked = atOnce
      ? checkWhole([readFiles(found.files), input], names, checksOf, since === undefined ? undefined : { root, revision: since })
      : checkInParts(joined(readEach(found.files), input), checksOf);
    const problems: readonly Problem[] = [...found.problems, ...known.problems, ...checked.problems];
    const format = (text("format") ?? "text") as ReportFormat;
    const files = [...names, ...(operands.includes("-") ? ["-"] : [])];
    if (format !== "text") io.out((await import("./formats/format-report.ts")).formatReport(format, problems, files));
    else {
      const looked = `${plural(checked.objects, "object")} in ${plural(files.length, "file")}`;
      const said = problems.length > 0 ? `${formatProblems(problems, painter(io.colour))} in ${looked}` : `${looked}: nothing is wrong`;
      io.out(`${said}\n`);
    }
    return problems.some(isError) ? 1 : 0;
  },
};
