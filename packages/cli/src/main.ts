import { check } from "./check.ts";
import { type Command, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { commandHelp, mainHelp } from "./help.ts";
import { imageSet } from "./image-set.ts";
import { importCrd } from "./import-crd.ts";
import { type Io, processIo } from "./io.ts";
import { list } from "./list.ts";
import { didYouMean } from "./nearest.ts";
import { painter } from "./paint.ts";
import { parse } from "./parse.ts";
import { promote } from "./promote.ts";
import { Refusal } from "./refusal.ts";
import { render } from "./render.ts";
import { why } from "./why.ts";

const commands: readonly Command[] = [render, check, list, why, imageSet, promote, importCrd];

const isHelp = (word: string | undefined): boolean => word === undefined || word === "--help" || word === "-h" || word === "help";

/** The command that the first words name, and the words after it. */
const choose = (args: readonly string[]): readonly [Command, readonly string[]] => {
  for (const command of commands) {
    const words = command.name.split(" ");
    if (words.every((word, i) => args[i] === word)) return [command, args.slice(words.length)];
  }
  const [word = ""] = args;
  throw new UsageError(
    `ashlar has no command '${word}'${didYouMean(
      word,
      commands.map(({ name }) => name),
    )}`,
  );
};

const run = async (args: readonly string[], io: Io): Promise<number> => {
  if (isHelp(args[0])) {
    io.out(mainHelp(commands));
    return 0;
  }
  const [command, rest] = choose(args);
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
