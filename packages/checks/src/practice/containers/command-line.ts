import type { ObjectRule } from "../../rule/object-rule.ts";

const shell = /(?:^|\/)(?:sh|bash|ash|dash|zsh|busybox)$/;
const operators: ReadonlySet<string> = new Set(["&&", "||", "|", ";", "&", ">", ">>", "<", "2>&1"]);

export const commandLine: ObjectRule = {
  name: "command-line",
  family: "practice",
  severity: "warning",
  holds: "A command is a list of words, which no shell reads unless it is one",
  on: {
    "core.v1.Container": ({ command, args }, report) => {
      if (command === undefined && args === undefined) return;
      const [program] = command ?? [];
      if (program !== undefined && /\S\s+\S/.test(program))
        report(["command", 0], `there is no program called '${program}'`, "write each word as an entry of its own");
      if (program !== undefined && shell.test(program) && command.at(-1) === "-c" && (args ?? []).length === 0)
        report(["command"], `'${program}' is given nothing to run`, "put the script after -c, as one entry");
      for (const [list, words] of Object.entries({ command, args }))
        for (let i = 0; i < (words?.length ?? 0); i++)
          if (operators.has(words[i]))
            report([list, i], `'${words[i]}' is passed on as it is: no shell reads it`, "put the whole line behind sh -c, as one entry");
    },
  },
};
