import { resolve } from "node:path";
import { isError } from "@ashlar/model";
import type { Given } from "../command.ts";
import { formatProblems } from "../format-problems.ts";
import type { Io } from "../io.ts";
import { painter } from "../paint.ts";
import { type Made, madeReview } from "./made-review.ts";
import { isReviewFormat } from "./review-format.ts";
import { type FormatOptions, formatReview } from "./review-formats.ts";
import type { Asked, Wanted } from "./wanted.ts";
import { writeReports } from "./write-reports.ts";

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
  io.out(await formatReview(isReviewFormat(format) ? format : "text", review, verdict, options));
  const problems = [...review.problems, ...verdict.problems];
  if (problems.length > 0) io.err(`${formatProblems(problems, painter(io.colour))}\n`);
  return verdict.passes && !problems.some(isError) ? 0 : 1;
};

/** Reviews what is wanted, says it, and resolves to the exit code. */
export const tellReview = async (given: Given, io: Io, wanted: Wanted, asked: Asked | undefined): Promise<number> => {
  const made = await madeReview(wanted, asked);
  if (!("refused" in made)) return tell(given, io, made);
  io.err(`${formatProblems(made.refused, painter(io.colour))}; nothing was reviewed\n`);
  return 1;
};
