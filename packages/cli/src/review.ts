import { resolve } from "node:path";
import { isError } from "@ashlar/model";
import { acceptUnproven } from "./accept-unproven.ts";
import type { Command, Given } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import type { Io } from "./io.ts";
import { painter } from "./paint.ts";
import { type Made, madeReview } from "./review/made-review.ts";
import { readApprovals } from "./review/read-approvals.ts";
import { type FormatOptions, formatReview, type ReviewFormat, reviewFormats } from "./review/review-formats.ts";
import { writeReports } from "./review/write-reports.ts";

const isFormat = (text: string | undefined): text is ReviewFormat => (reviewFormats as readonly (string | undefined)[]).includes(text);

/** Says what was found and resolves to the exit code. */
const tell = async ({ text, flag }: Given, io: Io, { review, verdict }: Made): Promise<number> => {
  const [format, link, baseLink, page, folder] = [text("format"), text("link"), text("base-link"), text("page"), text("write")];
  const options: FormatOptions = {
    colour: io.colour,
    all: flag("all"),
    ...(link !== undefined && { link }),
    ...(baseLink !== undefined && { baseLink }),
    ...(page !== undefined && { page }),
  };
  if (folder !== undefined) await writeReports(resolve(io.cwd, folder), review, verdict, options);
  io.out(await formatReview(isFormat(format) ? format : "text", review, verdict, options));
  const problems = [...review.problems, ...verdict.problems];
  if (problems.length > 0) io.err(`${formatProblems(problems, painter(io.colour))}\n`);
  return verdict.passes && !problems.some(isError) ? 0 : 1;
};

export const review: Command = {
  name: "review",
  summary: "Say what a pull request does to the clusters, worst first",
  operands: "[BASE [HEAD]]",
  count: [0, 2],
  flags: {
    into: { type: "string", value: "BRANCH", help: "the branch that it will be merged into (default: main)" },
    cluster: { type: "string", value: "NAME", help: "only this cluster" },
    all: { type: "boolean", help: "every finding in full, also the harmless ones" },
    approvals: { type: "string", value: "FILE", help: "who approved it as it is now: a JSON list of names" },
    format: { type: "string", value: reviewFormats.join("|"), choices: reviewFormats, help: "for people (default), code hosts, programs" },
    write: { type: "string", value: "DIR", help: "also write it in every form into this folder" },
    link: { type: "string", value: "URL", help: "what paths are put behind, to read them at the head" },
    "base-link": { type: "string", value: "URL", help: "the same for the base, where what goes can be read" },
    page: { type: "string", value: "URL|NAME", help: "where the full page is, for what does not fit into a comment" },
    "accept-unproven": acceptUnproven,
  },
  example: "ashlar review\nashlar review origin/main HEAD --format markdown\nashlar review old/ new/",
  run: async (given, io) => {
    const { root, positionals: operands, text, texts } = given;
    const [cluster, approvals] = [text("cluster"), text("approvals")];
    const made = await madeReview({
      root,
      cwd: io.cwd,
      operands,
      into: text("into") ?? "main",
      ...(cluster !== undefined && { cluster }),
      accepted: texts("accept-unproven") ?? [],
      ...(approvals !== undefined && { approvals: readApprovals(resolve(io.cwd, approvals)) }),
    });
    if ("refused" in made) {
      io.err(`${formatProblems(made.refused, painter(io.colour))}; nothing was reviewed\n`);
      return 1;
    }
    return tell(given, io, made);
  },
};
