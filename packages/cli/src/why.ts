import { relative, resolve } from "node:path";
import { describeObject } from "@ashlar/model";
import { everything, loadEnvironments, madeFrom, type Places, type RenderedFile, renderClusters } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";
import { type Command, UsageError } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { madeObject } from "./made-object.ts";
import { didYouMean } from "./nearest.ts";
import { painter } from "./paint.ts";
import type { Literals } from "./record-literals.ts";
import { traceFields } from "./trace-fields.ts";

const shortName = ({ object }: RenderedFile): string =>
  object === undefined ? "" : `${object.kind.toLowerCase()}/${object.metadata.name}`;

/** The files that a path or `kind/name` means. */
const chosen = (files: readonly RenderedFile[], wanted: string, root: string, cwd: string): readonly RenderedFile[] => {
  const paths = [wanted, relative(root, resolve(cwd, wanted))].map((path) => path.replace(/^clusters\//, ""));
  const byPath = files.filter(({ path }) => paths.includes(path));
  if (byPath.length > 0) return byPath;
  const byName = files.filter((file) => shortName(file) === wanted.toLowerCase());
  if (byName.length > 0) return byName;
  const near = wanted.endsWith(".yaml") ? files.map(({ path }) => `clusters/${path}`) : files.map(shortName);
  throw new UsageError(`no module makes '${wanted}'${didYouMean(wanted, near)}`);
};

/** The environment module; for what makes a hub sync another cluster, that of the other cluster. */
const valuesOf = ({ text, object, app, cluster }: RenderedFile): string =>
  (object !== undefined && app === undefined && madeFrom(text)) || cluster.module;

const summary = (file: RenderedFile): readonly string[] => {
  const { path, object, app, cluster } = file;
  return [
    `clusters/${path}`,
    ...alignRows([
      ["  object", object === undefined ? "none: only kustomize reads it" : describeObject(object)],
      [
        "  made by",
        app === undefined
          ? "ashlar, for the cluster as a whole"
          : `${app.module} (${app.slots.length > 0 ? "brick" : "app"} ${app.app.name}, team ${app.app.team})`,
      ],
      ["  values", valuesOf(file)],
      ["  cluster", `${cluster.cluster.name} (environment ${cluster.cluster.environment.name})`],
    ]),
  ];
};

/** `/spec/replicas = 6`, cut where the value is long. */
const assignment = (pointer: string, value: unknown): string => {
  const text = JSON.stringify(value);
  return `${pointer} = ${text.length > 60 ? `${text.slice(0, 59)}…` : text}`;
};

const lines = (file: RenderedFile, literals: Literals, places: Places): readonly string[] => {
  if (file.object === undefined) return [];
  const fields = traceFields(file.object, file.app === undefined ? undefined : madeObject(file), literals, places);
  return fields.flatMap(({ pointer, value, place, author }, i) => {
    const [before] = fields.slice(i - 1, i);
    const head = author === undefined ? "  filled in by ashlar" : place === author ? `  ${author}` : `  ${author}, by ${place}`;
    const same = i > 0 && before?.author === author && before?.place === place;
    return [...(same ? [] : [head]), `    ${assignment(pointer, value)}`];
  });
};

export const why: Command = {
  name: "why",
  summary: "Which TypeScript made an object, and with --lines each of its fields",
  operands: "PATH|kind/name",
  count: [1, 1],
  flags: {
    lines: { type: "boolean", help: "the line that wrote each field" },
    cluster: { type: "string", value: "NAME", help: "only in this cluster" },
    format: { type: "string", value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" },
  },
  example: "ashlar why deployment/frontend --cluster prod-eu --lines",
  run: async ({ root, positionals: [wanted = ""], flag, text }, io) => {
    // The compiler behind it takes a fifth of a second and 50 MiB to load: only those pay who ask for lines.
    const { options, literals } = flag("lines")
      ? (await import("./record-literals.ts")).recordLiterals(root)
      : { options: {}, literals: new WeakMap() };
    const loaded = await loadEnvironments(root, options);
    const { files, problems } = renderClusters(loaded.clusters, everything);
    if (loaded.problems.length + problems.length > 0) {
      io.err(`${formatProblems([...loaded.problems, ...problems], painter(io.colour))}\n`);
      return 1;
    }
    const cluster = text("cluster");
    const names = loaded.clusters.map((one) => one.cluster.name);
    if (cluster !== undefined && !names.includes(cluster))
      throw new UsageError(`there is no cluster '${cluster}'${didYouMean(cluster, names)}`);
    const inCluster = cluster === undefined ? files : files.filter((file) => file.cluster.cluster.name === cluster);
    const found = chosen(inCluster, wanted, root, io.cwd);
    if (text("format") === "json") {
      const rows = found.map((file) => ({
        path: `clusters/${file.path}`,
        cluster: file.cluster.cluster.name,
        app: file.app?.app.name,
        module: file.app?.module,
        values: valuesOf(file),
        ...(flag("lines") && { fields: traceFields(file.object, file.app && madeObject(file), literals, loaded.places) }),
      }));
      io.out(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    io.out(
      `${found.map((file) => [...summary(file), ...(flag("lines") ? ["", ...lines(file, literals, loaded.places)] : [])].join("\n")).join("\n\n")}\n`,
    );
    return 0;
  },
};
