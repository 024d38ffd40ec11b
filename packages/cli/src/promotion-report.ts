import { visible } from "@ashlar/manifests/visible";
import { clustersFolder } from "@ashlar/render";
import { alignRows } from "./align-rows.ts";
import { cutRows } from "./cut-rows.ts";
import { type Commit, type Promotion, shortId } from "./promotion.ts";
import { counts, plural } from "./render-report.ts";

const row = (label: string, commit: Commit | undefined): readonly string[] =>
  commit === undefined ? [label, "none: the ref is new"] : [label, `${shortId(commit.id)}  ${visible(commit.subject)}`];

const both = (comes: number, leaves: number): string =>
  `${plural(comes, "commit")} ${comes === 1 ? "comes" : "come"}, ${leaves} ${leaves === 1 ? "leaves" : "leave"}`;

const way = ({ direction, commits, leaving }: Promotion): string =>
  ({
    create: "A new ref.",
    none: "It stands there already.",
    forward: `Forward by ${plural(commits.length, "commit")}.`,
    back: `Back by ${plural(leaving.length, "commit")}.`,
    sideways: `Sideways: ${both(commits.length, leaving.length)}.`,
  })[direction];

const moved = ({ changes, unchanged, others, cluster }: Promotion): readonly string[] => {
  const folders = [cluster, ...others].map((name) => `${clustersFolder}/${name}/`).join(", ");
  if (changes.length === 0) return [`Nothing of ${folders} changes, and nothing else of the tree matters to ${cluster}.`];
  const rows = changes.map(({ kind, path }) => [`  ${kind}`, visible(`${clustersFolder}/${path}`)]);
  return [
    `In ${folders}: ${counts({ changes, unchanged })}. Nothing else of the tree matters to ${cluster}.`,
    "",
    ...cutRows(alignRows(rows)),
  ];
};

/**
 * What moving the ref would do, for people.
 * @param reviewed what the review says of it, if there is one
 */
export const promotionReport = (promotion: Promotion, reviewed = ""): string => {
  const { cluster, others, ref, remote, from, to, direction } = promotion;
  const head = `${cluster} tracks ${ref} on ${remote}${others.length > 0 ? `; so does ${others.join(", ")}, which moves with it` : ""}`;
  if (direction === "none")
    return [head, "", ...alignRows([row("  at", to)]), "", `${way(promotion)} There is nothing to move.`, ""].join("\n");
  const told = reviewed === "" ? [] : ["", reviewed];
  return [head, "", ...alignRows([row("  from", from), row("  to", to)]), "", way(promotion), ...told, ...moved(promotion), ""].join("\n");
};
