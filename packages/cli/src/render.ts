import { isError, type Problem } from "@ashlar/model";
import { clustersFolder, type ManifestFile, renderEnvironments, writeTree } from "@ashlar/render";
import type { Command, Given } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import type { Io } from "./io.ts";
import { painter } from "./paint.ts";
import { clusterRows, counts, plural, staleRows, whereToLook } from "./render-report.ts";
import { renderScope } from "./render-scope.ts";

/** The disk failed while writing: the problem itself says what stands. */
const whileWriting: ReadonlySet<string> = new Set(["disk-full", "read-only", "write-failed"]);

const report = (problems: readonly Problem[], io: Io): void => {
  if (problems.length === 0) return;
  const after = problems.some(({ rule }) => whileWriting.has(rule)) ? "not everything was written" : "nothing was written";
  io.err(`${formatProblems(problems, painter(io.colour))}${problems.some(isError) ? `; ${after}` : ""}\n`);
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Renders, and keeps of it what is to be written and said. The objects are let go: of a large repository they are a
 * third of the memory, and the writer needs none.
 */
const rendered = async (given: Given) => {
  const { files, problems } = await renderEnvironments(given.root, { remember: !given.flag("check") });
  return {
    problems,
    scope: problems.some(isError) ? [] : renderScope(given, files),
    manifests: files.map(({ path, text }): ManifestFile => ({ path, text })),
    rows: clusterRows(files),
    look: whereToLook(files),
  };
};

export const render: Command = {
  name: "render",
  summary: "Render environments/ into clusters/",
  operands: "",
  count: [0, 0],
  flags: {
    check: { type: "boolean", help: "write nothing; fail when clusters/ is stale" },
    cluster: { type: "string", value: "NAME", multiple: true, help: "only these clusters" },
    app: { type: "string", value: "NAME", multiple: true, help: "only these apps and bricks" },
    remove: { type: "string", value: "NAME", multiple: true, help: "let an app (shop, prod-eu/shop) or a cluster lose all its manifests" },
    overwrite: { type: "boolean", help: "write over manifests that were edited by hand" },
    format: { type: "string", value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
  },
  example: "ashlar render --check\nashlar render --cluster prod-eu --app boutique",
  run: async (given, io) => {
    const check = given.flag("check");
    const { problems, scope, manifests, rows, look } = await rendered(given);
    const tree = problems.some(isError)
      ? { changes: [], unchanged: 0, problems: [] }
      : writeTree(given.root, manifests, { check, overwrite: given.flag("overwrite"), remove: given.texts("remove") ?? [], scope });
    const all = [...problems, ...tree.problems];
    const failed = all.some(isError);
    const stale = check && tree.changes.length > 0;
    if (given.text("format") === "json") io.out(json({ problems: all, changes: tree.changes, unchanged: tree.unchanged }));
    else {
      report(all, io);
      if (!failed && stale)
        io.err(
          `${clustersFolder}/ is stale: ${plural(tree.changes.length, "manifest")} differ from what the modules render\n\n${staleRows(tree, manifests)}\nrender and commit: npm start\n`,
        );
      if (!failed && !stale)
        io.out(
          `${rows}\n\n${check ? `${clustersFolder}/ is fresh` : `Rendered ${plural(manifests.length, "manifest")}`}: ${counts(tree)}\n${check ? "" : look}`,
        );
    }
    return failed || stale ? 1 : 0;
  },
};
