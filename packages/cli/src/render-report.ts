import { clustersFolder, type ManifestFile, madeFrom, type Summary, type writeTree } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";
import { cutRows } from "./cut-rows.ts";

export type Tree = ReturnType<typeof writeTree>;

export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** `12 created, 3 updated, 416 unchanged` */
export const counts = ({ changes, unchanged }: Pick<Tree, "changes" | "unchanged">): string =>
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
export const clusterRows = ({ clusters }: Summary): string =>
  alignRows(
    clusters.map(({ name, environment, applications, manifests }) => [
      `  ${clustersFolder}/${name}`,
      environment,
      plural(applications, "Application"),
      plural(manifests, "manifest"),
    ]),
  ).join("\n");

/** Where someone who renders for the first time may look. */
export const whereToLook = ({ example }: Summary): string => {
  if (example === undefined) return "";
  const rows = [
    ["Look at", `${clustersFolder}/${example.path}`],
    ["", `${clustersFolder}/${example.cluster}/argocd, what Argo CD is told`],
    ["Ask", "npm run ashlar -- list"],
    ["", `npm run ashlar -- why ${clustersFolder}/${example.path} --lines`],
  ];
  return `\n${alignRows(rows).join("\n")}\n`;
};

/** The manifests that differ from what the modules render, and which modules those are. */
export const staleRows = ({ changes }: Tree, manifests: readonly ManifestFile[]): string => {
  const texts = new Map(manifests.map(({ path, text }) => [path, text]));
  const origin = (path: string): string => `from ${madeFrom(texts.get(path) ?? "") ?? "nowhere"}`;
  const rows = changes.map(({ kind, path }) => [
    `  ${kind}`,
    `${clustersFolder}/${path}`,
    kind === "remove" ? "no module makes it any more" : origin(path),
  ]);
  return `${cutRows(alignRows(rows)).join("\n")}\n`;
};
