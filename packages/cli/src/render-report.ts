import { clustersFolder, type ManifestFile, madeFrom, type RenderedFile, type writeTree } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";

export type Tree = ReturnType<typeof writeTree>;

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** `12 created, 3 updated, 416 unchanged` */
export const counts = ({ changes, unchanged }: Tree): string =>
  [
    ...(["create", "update", "remove"] as const).map(
      (kind) => [changes.filter((change) => change.kind === kind).length, `${kind}d`] as const,
    ),
    [unchanged, "unchanged"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** A line for each cluster: what it holds. */
export const clusterRows = (files: readonly RenderedFile[]): string =>
  alignRows(
    [...Map.groupBy(files, ({ cluster }) => cluster.cluster)].map(([{ name, environment }, own]) => {
      const applications = own.filter(({ object }) => object?.kind === "Application").length;
      return [`  ${clustersFolder}/${name}`, environment.name, plural(applications, "Application"), plural(own.length, "manifest")];
    }),
  ).join("\n");

/** Where someone who renders for the first time may look. */
export const whereToLook = (files: readonly RenderedFile[]): string => {
  const example = files.find(({ app }) => app !== undefined && app.slots.length === 0);
  if (example === undefined) return "";
  const rows = [
    ["Look at", `${clustersFolder}/${example.path}`],
    ["", `${clustersFolder}/${example.cluster.cluster.name}/argocd, what Argo CD is told`],
    ["Ask", "npm run ashlar -- list"],
    ["", `npm run ashlar -- why ${clustersFolder}/${example.path} --lines`],
  ];
  return `\n${alignRows(rows).join("\n")}\n`;
};

const shownAtMost = 40;

/** The manifests that differ from what the modules render, and which modules those are. */
export const staleRows = ({ changes }: Tree, manifests: readonly ManifestFile[]): string => {
  const texts = new Map(manifests.map(({ path, text }) => [path, text]));
  const origin = (path: string): string => `from ${madeFrom(texts.get(path) ?? "") ?? "nowhere"}`;
  const rows = changes.map(({ kind, path }) => [
    `  ${kind}`,
    `${clustersFolder}/${path}`,
    kind === "remove" ? "no module makes it any more" : origin(path),
  ]);
  const more = rows.length > shownAtMost ? `\n  and ${rows.length - shownAtMost} more` : "";
  return `${alignRows(rows.slice(0, shownAtMost)).join("\n")}${more}\n`;
};
