import { judgeGate, reviewOf, text } from "@ashlar/review";
import { acceptUnproven } from "./accept-unproven.ts";
import type { Command } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { painter } from "./paint.ts";
import { comparedOf } from "./review/compared.ts";
import { readClusters } from "./review/read-clusters.ts";
import { manifestReader } from "./review/read-placed.ts";
import { acknowledgementsBetween } from "./review/trailers.ts";

export const review: Command = {
  name: "review",
  summary: "Say what a pull request does to the clusters, worst first",
  operands: "[BASE [HEAD]]",
  count: [0, 2],
  flags: {
    into: { type: "string", value: "BRANCH", help: "the branch that it will be merged into (default: main)" },
    cluster: { type: "string", value: "NAME", help: "only this cluster" },
    all: { type: "boolean", help: "every finding in full, also the harmless ones" },
    "accept-unproven": acceptUnproven,
  },
  example: "ashlar review\nashlar review origin/main HEAD",
  run: async ({ root, positionals, text: flagText, texts, flag }, io) => {
    const into = flagText("into") ?? "main";
    const cluster = flagText("cluster");
    const { base, head, baseName, headName } = comparedOf(root, positionals, into);
    const reader = manifestReader();
    const clusters = readClusters({ root, base, head, into, ...(cluster !== undefined && { cluster }) }, reader);
    const made = reviewOf({
      base: baseName,
      head: headName,
      clusters,
      problems: reader.problems,
      accepted: texts("accept-unproven") ?? [],
      lineOf: reader.lineOf,
      sourceOf: reader.sourceOf,
    });
    const verdict = judgeGate(made, { acknowledgements: acknowledgementsBetween(root, base, head ?? "HEAD") });
    io.out(text(made, verdict, { colour: io.colour, all: flag("all") }));
    const problems = [...made.problems, ...verdict.problems];
    if (problems.length > 0) io.err(`${formatProblems(problems, painter(io.colour))}\n`);
    return verdict.passes && problems.length === 0 ? 0 : 1;
  },
};
