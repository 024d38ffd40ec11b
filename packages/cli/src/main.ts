import { type Command, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { commandHelp, mainHelp } from "./help.ts";
import { type Io, processIo } from "./io.ts";
import { didYouMean } from "./nearest.ts";
import { painter } from "./paint.ts";
import { parse } from "./parse.ts";
import { Refusal } from "./refusal.ts";

/** The commands by what is typed, in the order of the help. Each is loaded when it is asked for: hundreds of rules stand behind some. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  render: async () => (await import("./render.ts")).render,
  check: async () => (await import("./check.ts")).check,
  review: async () => (await import("./review.ts")).review,
  list: async () => (await import("./list.ts")).list,
  why: async () => (await import("./why.ts")).why,
  "image set": async () => (await import("./image-set.ts")).imageSet,
  promote: async () => (await import("./promote.ts")).promote,
  "new brick": async () => (await import("./new-brick.ts")).newBrick,
  "import edit": async () => (await import("./import-edit.ts")).importEdit,
  "import crd": async () => (await import("./import-crd.ts")).importCrd,
};

const isHelp = (word: string | undefined): boolean => word === undefined || word === "--help" || word === "-h" || word === "help";

/** The command that the first words name, and the words after it. */
const choose = async (args: readonly string[]): Promise<readonly [Command, readonly string[]]> => {
  for (const [name, load] of Object.entries(commands)) {
    const words = name.split(" ");
    if (words.every((word, i) => args[i] === word)) return [await load(), args.slice(words.length)];
  }
  const [word = ""] = args;
  throw new UsageError(`ashlar has no command '${word}'${didYouMean(word, Object.keys(commands))}`);
};

const run = async (args: readonly string[], io: Io): Promise<number> => {
  if (isHelp(args[0])) {
    io.out(mainHelp(await Promise.all(Object.values(commands).map((load) => load()))));
    return 0;
  }
  const [command, rest] = await choose(args);
  const given = parse(command, rest, io.cwd);
  if (given === "help") {
    io.out(commandHelp(command));
    return 0;
  }
  return command.run(given, io);
};

/** Runs the command line and resolves to the exit code: 0 all well, 1 problems, 2 wrong usage or a failure of ours. */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof Refusal) {
      io.err(`${formatProblems([error.problem], painter(io.colour))}\n`);
      return 1;
    }
    if (error instanceof UsageError) io.err(`${error.message}\n`);
    else
      io.err(
        `ashlar failed: ${error instanceof Error ? error.message : String(error)}\n${process.env.ASHLAR_DEBUG && error instanceof Error ? `${error.stack}\n` : "  set ASHLAR_DEBUG=1 to see where, and report it\n"}`,
      );
    return 2;
  }
};
