import { parseArgs } from "node:util";
import { seedOf } from "../agreement/seed-of.ts";

export const usage = `usage: pnpm argocd:verdicts [--seed N] [--count N] [--about TEXT] [--programs FILE] [--show]
  asks Argo CD's own libraries and ours the same random questions
  --seed      which questions: a number, or 'commit' (1)
  --count     how many of each subject (5000)
  --about     only subjects whose names have this in them: hooks
  --programs  which file of programs answers (that of the live stand)
  --show      every difference, not the first of each subject
Exit 1 on any difference, or if more than nine of ten answers to something are the same.`;

/** The command line, read. Throws on what it does not know. */
export const readArguments = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "5000" },
      about: { type: "string", default: "" },
      programs: { type: "string" },
      show: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const count = Number(values.count);
  if (!Number.isSafeInteger(count) || count < 1) throw new Error(`--count is a whole number above 0, not '${values.count}'`);
  return { ...values, seed: seedOf(values.seed), count };
};
