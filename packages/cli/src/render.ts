import { isError, type Problem } from "@ashlar/model";
import {
  bundleMemory,
  clustersFolder,
  keepRender,
  lastRender,
  renderEnvironments,
  type Summary,
  stateFolder,
  summaryOf,
  writeTree,
} from "@ashlar/render";
import { acceptedRules, acceptUnproven } from "./accept-unproven.ts";
import type { Command, Given } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { halfRendered } from "./half-rendered.ts";
import type { Io } from "./io.ts";
import { type KeptFile, keptFile } from "./kept-file.ts";
import { ofImports } from "./of-imports.ts";
import { withOwnLines } from "./own-lines.ts";
import { painter } from "./paint.ts";
import { clusterRows, counts, plural, staleRows, type Tree, whereToLook } from "./render-report.ts";
import { renderScope } from "./render-scope.ts";

/** The disk failed while writing: the problem itself says what stands. */
const whileWriting: ReadonlySet<string> = new Set(["disk-full", "read-only", "write-failed"]);

const report = (problems: readonly Problem[], io: Io): void => {
  if (problems.length === 0) return;
  const after = problems.some(({ rule }) => whileWriting.has(rule)) ? "not everything was written" : "nothing was written";
  io.err(`${formatProblems(problems, painter(io.colour))}${problems.some(isError) ? `; ${after}` : ""}\n`);
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A run of the command, as it is told. */
interface Outcome {
  readonly summary: Summary;
  readonly tree: Tree;
  /** Of the modules and of the tree. */
  readonly problems: readonly Problem[];
  readonly files: readonly KeptFile[];
}

const total = ({ clusters }: Summary): number => clusters.reduce((sum, { manifests }) => sum + manifests, 0);

/** Says what was done and resolves to the exit code. */
const tell = (given: Given, io: Io, { summary, tree, problems, files }: Outcome): number => {
  const check = given.flag("check");
  const failed = problems.some(isError);
  const stale = check && tree.changes.length > 0;
  if (given.text("format") === "json") io.out(json({ problems, changes: tree.changes, unchanged: tree.unchanged }));
  else {
    report(problems, io);
    if (!failed && stale)
      io.err(
        `${clustersFolder}/ is stale: ${plural(tree.changes.length, "manifest")} differ from what the modules render\n\n${staleRows(tree, files)}\nrender and commit: npm start\n`,
      );
    if (!failed && !stale)
      io.out(
        `${clusterRows(summary)}\n\n${check ? `${clustersFolder}/ is fresh` : `Rendered ${plural(total(summary), "manifest")}`}: ${counts(tree)}\n${check ? "" : whereToLook(summary)}`,
      );
  }
  return failed || stale ? 1 : 0;
};

/** Flags with which less than everything is rendered, or more is asked than whether it stands. */
const special = ["check", "cluster", "app", "remove", "overwrite", "accept-unproven"];

const nothing: Tree = { changes: [], unchanged: 0, problems: [] };

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
    "accept-unproven": acceptUnproven,
    overwrite: { type: "boolean", help: "write over manifests that were edited by hand" },
    format: { type: "string", value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
  },
  example: "ashlar render --check\nashlar render --cluster prod-eu --app boutique",
  run: async (given, io) => {
    const { root, flag, texts } = given;
    const plain = !special.some(flag);
    const state = flag("check") ? undefined : stateFolder(root); // a check believes no memory, and asks git only if it must
    const memory = state && bundleMemory(root, state.folder);
    const last = state && plain ? lastRender(root, state.folder, memory?.inputs()) : undefined;
    if (last !== undefined) return tell(given, io, { ...last, tree: { ...nothing, unchanged: total(last.summary) }, files: [] });
    const accepted = await acceptedRules(given);
    const rendering = await renderEnvironments(root, keptFile, { ...(memory && { memory }), accepted });
    const { files, clusters } = rendering;
    const problems = await ofImports(await withOwnLines(root, rendering.problems));
    const summary = summaryOf(clusters, files);
    if (problems.some(isError)) return tell(given, io, { summary, tree: nothing, problems, files });
    const scope = renderScope(given, clusters, files);
    const remove = texts("remove") ?? [];
    const tree = writeTree(root, files, { check: flag("check"), overwrite: flag("overwrite"), remove, scope, ...(state && { state }) });
    const all = [...problems, ...tree.problems, ...halfRendered(clusters, scope, tree)];
    if (state && plain && !all.some(isError)) keepRender(state.folder, memory?.inputs(), { problems: all, summary });
    return tell(given, io, { summary, tree, problems: all, files });
  },
};
