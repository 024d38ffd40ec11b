import { parseArgs } from "node:util";
import { type Command, type Flag, type Given, UsageError } from "./command.ts";
import { findRoot } from "./find-root.ts";
import { didYouMean } from "./nearest.ts";

/** Flags that every command takes. */
export const commonFlags: Readonly<Record<string, Flag>> = {
  root: { type: "string", value: "DIR", help: "the repository (default: the one that the working directory is in)" },
  help: { type: "boolean", help: "this page" },
};

const operandCount = ({ name, operands, count: [least, most] }: Command, given: readonly string[]): string | undefined => {
  if (given.length < least) return `ashlar ${name} ${operands}: ${least === 1 ? "one operand is" : `${least} operands are`} missing`;
  if (given.length > most) return `ashlar ${name} takes ${most === 0 ? "no operands" : `at most ${most}`}, but was given '${given[most]}'`;
  return undefined;
};

/** Reads a command's flags and operands; throws a UsageError that names the nearest right one. */
export const parse = (command: Command, args: readonly string[], cwd: string): Given | "help" => {
  const flags = { ...commonFlags, ...command.flags };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(flags).map(([name, { type }]) => [name, { type, multiple: true }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (flag === undefined)
      throw new UsageError(
        `ashlar ${command.name} has no flag '${token.rawName}'${didYouMean(
          token.rawName,
          Object.keys(flags).map((name) => `--${name}`),
        )}`,
      );
    const value = token.value ?? "";
    if (flag.type === "string" && (value === "" || (token.inlineValue !== true && value.startsWith("-"))))
      throw new UsageError(`${token.rawName} wants a value: ${token.rawName} ${flag.value}`);
    if (flag.type === "boolean" && token.inlineValue === true) throw new UsageError(`${token.rawName} takes no value`);
    if (flag.choices !== undefined && !flag.choices.includes(value))
      throw new UsageError(`${token.rawName} ${value}: choose ${flag.choices.join(", ")}${didYouMean(value, flag.choices)}`);
    const before = values.get(token.name) ?? [];
    if (before.length > 0 && flag.type === "string" && !flag.multiple) throw new UsageError(`${token.rawName} is given twice`);
    values.set(token.name, [...before, value]);
  }
  if (values.has("help")) return "help";
  const miscounted = operandCount(command, positionals);
  if (miscounted !== undefined) throw new UsageError(miscounted);
  return {
    positionals,
    flag: (name) => values.has(name),
    text: (name) => values.get(name)?.[0],
    texts: (name) => values.get(name),
    root: findRoot(cwd, values.get("root")?.[0], command.anywhere && cwd),
  };
};
