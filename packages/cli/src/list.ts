import type { EvaluatedApp, EvaluatedCluster } from "@ashlar/render";
import { evaluateEnvironments } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";
import type { Command } from "./command.ts";
import { formatProblems } from "./format-problems.ts";
import { ofImports } from "./of-imports.ts";
import { painter } from "./paint.ts";

const versionOf = ({ sources }: EvaluatedApp): string =>
  sources.map((source) => (source.source === "chart" ? `${source.name} ${source.version}` : `${source.tag}`)).join(", ");

const rowsOf = ({ cluster, apps }: EvaluatedCluster): readonly (readonly string[])[] =>
  [...apps]
    .sort((a, b) => Number(b.slots.length > 0) - Number(a.slots.length > 0) || (a.app.name < b.app.name ? -1 : 1))
    .map((evaluated) => [
      cluster.name,
      evaluated.slots.length > 0 ? "brick" : "app",
      evaluated.app.name,
      [evaluated.slots.join(", "), ...(evaluated.leaves ? ["(leaves)"] : [])].join(" "),
      evaluated.app.namespace,
      evaluated.app.team,
      versionOf(evaluated),
      evaluated.module,
    ]);

const head = ["CLUSTER", "TYPE", "NAME", "CAPABILITY", "NAMESPACE", "TEAM", "UPSTREAM", "MODULE"];

const clusterRow = ({ cluster, module }: EvaluatedCluster): readonly string[] => [
  cluster.name,
  cluster.environment.name,
  cluster.kubernetes,
  [cluster.cloud.provider, cluster.cloud.region].filter(Boolean).join(" "),
  cluster.git.revision,
  (cluster.hub ?? cluster).name,
  module,
];

export const list: Command = {
  name: "list",
  summary: "The clusters, and the bricks and apps of each",
  operands: "",
  count: [0, 0],
  flags: { format: { type: "string", value: "text|json", choices: ["text", "json"], help: "for people (default) or for programs" } },
  example: "ashlar list --format json | jq '.[] | select(.capabilities | contains([\"gateway\"]))'",
  run: async ({ root, text }, io) => {
    const { clusters, problems } = await evaluateEnvironments(root);
    if (problems.length > 0) {
      io.err(`${formatProblems(await ofImports(problems), painter(io.colour))}\n`);
      return 1;
    }
    if (text("format") === "json") {
      const rows = clusters.flatMap(({ cluster, module, apps }) =>
        apps.map((evaluated) => ({
          cluster: cluster.name,
          environment: cluster.environment.name,
          kubernetes: cluster.kubernetes,
          hub: cluster.hub?.name ?? null,
          type: evaluated.slots.length > 0 ? "brick" : "app",
          name: evaluated.app.name,
          capabilities: evaluated.slots,
          leaves: evaluated.leaves,
          namespace: evaluated.app.namespace,
          team: evaluated.app.team,
          module: evaluated.module,
          values: module,
        })),
      );
      io.out(`${JSON.stringify(rows, null, 2)}\n`);
      return 0;
    }
    const paint = painter(io.colour);
    const print = ([columns = [], ...rows]: readonly (readonly string[])[]) => {
      const [title = "", ...lines] = alignRows([columns, ...rows]);
      io.out([paint("bold", title), ...lines, ""].join("\n"));
    };
    print([["CLUSTER", "ENVIRONMENT", "KUBERNETES", "CLOUD", "TRACKS", "ARGO CD OF", "VALUES"], ...clusters.map(clusterRow)]);
    io.out("\n");
    print([head, ...clusters.flatMap(rowsOf)]);
    return 0;
  },
};
