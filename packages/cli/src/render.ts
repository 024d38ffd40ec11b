import { isError, type Problem } from "@ashlar/model";
import { clustersFolder, madeFrom, type RenderedFile, renderEnvironments, writeTree } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";
import { type Command, type Given, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import type { Io } from "./io.ts";
import { didYouMean, listNames } from "./nearest.ts";
import { painter } from "./paint.ts";

type Tree = Awaited<ReturnType<typeof writeTree>>;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const namesIn = (files: readonly RenderedFile[]) => ({
  clusters: [...new Set(files.map(({ cluster }) => cluster.cluster.name))],
  apps: [...new Set(files.flatMap(({ app }) => app?.app.name ?? []))],
});

const checkNames = (what: string, given: readonly string[] | undefined, known: readonly string[]): void => {
  for (const name of given ?? []) if (!known.includes(name)) throw new UsageError(`there is no ${what} '${name}'${didYouMean(name, known)} (there is ${listNames(known)})`);
};

/** The folders that this run renders; undefined for all. An app's Application and its project go with it. */
const scopeOf = (given: Given, files: readonly RenderedFile[]): readonly string[] | undefined => {
  const names = namesIn(files);
  const [wantedClusters, wantedApps] = [given.texts("cluster"), given.texts("app")];
  checkNames("cluster", wantedClusters, names.clusters);
  checkNames("app", wantedApps, names.apps);
  if (wantedClusters === undefined && wantedApps === undefined) return undefined;
  const clusters = wantedClusters ?? names.clusters;
  if (wantedApps === undefined) return clusters;
  return clusters.flatMap((cluster) => [`${cluster}/argocd`, ...wantedApps.map((app) => `${cluster}/apps/${app}`)]);
};

const counts = (tree: Tree): string =>
  [
    ...(["create", "update", "remove"] as const).map((kind) => [tree.changes.filter((change) => change.kind === kind).length, `${kind}d`] as const),
    [tree.unchanged, "unchanged"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

const clusterRows = (files: readonly RenderedFile[]): readonly string[] => {
  const { clusters } = namesIn(files);
  return alignRows(
    clusters.map((name) => {
      const own = files.filter(({ cluster }) => cluster.cluster.name === name);
      const environment = own[0]?.cluster.cluster.environment.name ?? "";
      const applications = own.filter(({ object }) => object?.kind === "Application").length;
      return [`  ${clustersFolder}/${name}`, environment, plural(applications, "Application"), plural(own.length, "manifest")];
    }),
  );
};

const stale = (tree: Tree, files: readonly RenderedFile[]): string => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const rows = tree.changes.map(({ kind, path }) => [`  ${kind}`, `${clustersFolder}/${path}`, kind === "remove" ? "no module makes it any more" : `from ${madeFrom(texts.get(path) ?? "") ?? ""}`]);
  return `${alignRows(rows.slice(0, 40)).join("\n")}${rows.length > 40 ? `\n  and ${rows.length - 40} more` : ""}\n`;
};

/** Where someone who renders for the first time may look. */
const whereToLook = (files: readonly RenderedFile[]): string => {
  const example = files.find(({ app }) => app !== undefined && app.slots.length === 0);
  if (example === undefined) return "";
  const { name } = example.cluster.cluster;
  const rows = [
    ["Look at", `${clustersFolder}/${example.path}`],
    ["", `${clustersFolder}/${name}/argocd, what Argo CD is told`],
    ["Ask", "npm run ashlar -- list"],
    ["", `npm run ashlar -- why ${clustersFolder}/${example.path} --lines`],
  ];
  return `\n${alignRows(rows).join("\n")}\n`;
};

/** The disk failed while writing: the problem itself says what stands. */
const whileWriting: ReadonlySet<string> = new Set(["disk-full", "read-only", "write-failed"]);

const report = (problems: readonly Problem[], io: Io, after: string): void => {
  if (problems.length > 0) io.err(`${formatProblems(problems, painter(io.colour))}${problems.some(isError) ? `; ${after}` : ""}\n`);
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
    const { root } = given;
    const { files, problems } = await renderEnvironments(root);
    const json = given.text("format") === "json";
    if (problems.some(isError)) {
      if (json) io.out(`${JSON.stringify({ problems, changes: [] }, null, 2)}\n`);
      else report(problems, io, "nothing was written");
      return 1;
    }
    const check = given.flag("check");
    const tree = writeTree(root, files, { check, overwrite: given.flag("overwrite"), remove: given.texts("remove") ?? [], scope: scopeOf(given, files) });
    const all = [...problems, ...tree.problems];
    const failed = all.some(isError) || (check && tree.changes.length > 0);
    if (json) {
      io.out(`${JSON.stringify({ problems: all, changes: tree.changes, unchanged: tree.unchanged }, null, 2)}\n`);
      return failed ? 1 : 0;
    }
    report(all, io, all.some(({ rule }) => whileWriting.has(rule)) ? "not everything was written" : "nothing was written");
    if (all.some(isError)) return 1;
    if (check && tree.changes.length > 0) {
      io.err(`${clustersFolder}/ is stale: ${plural(tree.changes.length, "manifest")} differ from what the modules render\n\n${stale(tree, files)}\nrender and commit: npm start\n`);
      return 1;
    }
    io.out(`${clusterRows(files).join("\n")}\n\n${check ? `${clustersFolder}/ is fresh` : `Rendered ${plural(files.length, "manifest")}`}: ${counts(tree)}\n${check ? "" : whereToLook(files)}`);
    return 0;
  },
};
