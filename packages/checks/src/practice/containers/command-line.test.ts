import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { commandLine } from "./command-line.ts";

const at = "/spec/template/spec/containers/0";

test.each(["command: [npm, start]", 'command: [sh, -c, "a && b | c > d"]', 'command: [sh, -c]\nargs: ["a"]', "args: [--query, a|b]"])(
  "%s",
  (container) => {
    expect(judged(commandLine, deploymentWith(container))).toEqual([]);
  },
);

test.each([
  ['command: ["npm start"]', [`${at}/command/0  there is no program called 'npm start'`]],
  ["command: [/bin/sh, -c]", [`${at}/command  '/bin/sh' is given nothing to run`]],
  ['command: [migrate, "&&", serve]', [`${at}/command/1  '&&' is passed on as it is: no shell reads it`]],
])("%s", (container, problems) => {
  expect(judged(commandLine, deploymentWith(container))).toEqual(problems);
});
