import type { CustomKind } from "@ashlar/model";
import { alignRows } from "./align-rows.ts";
import type { Command } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { painter } from "./paint.ts";

/** Not an app: facts that apps and environments share. `scripts/import-rule` lets both import them from there, and nowhere else. */
const FOLDER = "apps/kinds";

const versionsOf = ({ versions = {} }: CustomKind): string =>
  Object.entries(versions)
    .map(([name, { served, deprecated }]) => `${name}${served === false ? " (not served)" : deprecated ? " (deprecated)" : ""}`)
    .join(", ");

export const importCrd: Command = {
  name: "import crd",
  summary: "Types, schemas and scope of custom kinds, from their CRDs",
  operands: "FILE…",
  count: [1, Number.POSITIVE_INFINITY],
  flags: { into: { type: "string", value: "FOLDER", help: `where to write GROUP/KIND.ts (default: ${FOLDER})` } },
  example: "kubectl get crd certificates.cert-manager.io -o yaml | ashlar import crd -",
  run: async ({ root, text, positionals }, io) => {
    // A reader of YAML and the schemas behind it: only those pay who import.
    const { importDefinitions } = await import("./import-definitions.ts");
    const folder = (text("into") ?? FOLDER).replace(/\/+$/, "");
    const { kinds, others, problems } = importDefinitions(positionals, folder, root, io.cwd);
    if (problems.length > 0) {
      io.err(`${formatProblems(problems, painter(io.colour))}\n`);
      return 1;
    }
    const rows = kinds.map(({ path, kind, changed }) => [
      path,
      `${kind.kind} (${kind.scope.toLowerCase()})`,
      versionsOf(kind),
      changed ? "written" : "unchanged",
    ]);
    io.out(`${alignRows(rows).join("\n")}\n`);
    if (others > 0) io.out(`${others === 1 ? "1 object of another kind was" : `${others} objects of other kinds were`} left alone\n`);
    io.out("now name them in the apps that use them: kinds: […]\n");
    return 0;
  },
};
