import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Command } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { takeOver } from "./import-edit/take-over.ts";
import { painter } from "./paint.ts";

/** What is left to do once the module says what the manifest said. */
const next = (isUncommitted: boolean): string =>
  isUncommitted
    ? "then render, and let the render write over the edit: npm run ashlar -- render --overwrite"
    : "then render and commit: npm start";

export const importEdit: Command = {
  name: "import edit",
  summary: "Manifests that were edited by hand, as an `adjust` in the module of their environment",
  operands: "PATH…",
  count: [1, Number.POSITIVE_INFINITY],
  flags: { write: { type: "boolean", help: "write it there; without, only say what and where" } },
  example: "ashlar import edit clusters/prod-eu/apps/boutique/deployment-frontend.yaml --write",
  run: async ({ root, positionals, flag }, io) => {
    const files = positionals.map((path) => relative(root, resolve(io.cwd, path)));
    const { modules, codes, problems, isUncommitted } = await takeOver(root, files);
    if (problems.length > 0) {
      io.err(`${formatProblems(problems, painter(io.colour))}\n`);
      return 1;
    }
    const imports = `import { adjust, changeObject } from "@ashlar/model";`;
    for (const { place, code, isPlaced } of codes) {
      const how = isPlaced ? "" : `\n\n  ${imports}\n\nIt must be written by hand: wrap it around the app, adjust(app, …)`;
      io.out(`${place}\n\n${code.replace(/^/gm, "  ")}${how}\n\n`);
    }
    if (codes.some(({ isPlaced }) => !isPlaced)) return 1;
    if (!flag("write")) {
      io.out(`Nothing was written. To write it: npm run ashlar -- import edit ${files.join(" ")} --write\n`);
      return 0;
    }
    for (const [module, text] of modules) writeFileSync(join(root, module), text);
    io.out(`Written to ${[...modules.keys()].join(", ")}; ${next(isUncommitted)}\n`);
    return 0;
  },
};
