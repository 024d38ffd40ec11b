import { alignRows } from "./align-rows.ts";
import type { Command, Flag } from "./command.ts";
import { commonFlags } from "./parse.ts";

const flagRow = ([name, { value, multiple, help }]: [string, Flag]): readonly string[] => [
  `  --${name}${value ? ` ${value}` : ""}${multiple ? " …" : ""}`,
  help,
];

/** What `ashlar COMMAND --help` shows. */
export const commandHelp = ({ name, summary, operands, flags, example }: Command): string =>
  [
    summary,
    "",
    `  ashlar ${[name, operands].filter(Boolean).join(" ")} [FLAG]…`,
    "",
    ...alignRows([...Object.entries(flags), ...Object.entries(commonFlags)].map(flagRow)),
    "",
    "Example",
    ...example.split("\n").map((line) => `  ${line}`),
    "",
  ].join("\n");

/** What `ashlar --help` shows. */
export const mainHelp = (commands: readonly Command[]): string =>
  [
    "Typed TypeScript in, plain YAML for Argo CD out",
    "",
    ...alignRows(commands.map(({ name, operands, summary }) => [`  ashlar ${[name, operands].filter(Boolean).join(" ")}`, summary])),
    "",
    "Every command takes --root DIR and answers --help with an example.",
    "Exit codes: 0 all well; 1 problems; 2 wrong usage or a failure of ashlar itself.",
    "",
  ].join("\n");
