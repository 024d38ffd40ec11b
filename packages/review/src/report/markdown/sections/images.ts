import type { ImageRow } from "../../../finding/review.ts";
import { imageVersion } from "../../image-version.ts";
import { count, thousands } from "../../text/count.ts";
import { cellCode } from "../escape/code-span.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";
import { tableHead, tableRow } from "./table.ts";

/** More than so many rows are folded. */
const OPEN = 10;

/** The words of `ImageRow.move`. */
const moves = new Set(["patch", "minor", "major", "downgrade", "registry", "digest", "new", "gone", "unknown"]);

const cells = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most).map((name) => cellCode(name));
  return names.length > most ? `${shown.join(", ")} and ${thousands(names.length - most)} more` : shown.join(", ");
};

const version = ({ image }: ImageRow, reference: string | undefined): string =>
  reference === undefined ? "–" : cellCode(imageVersion(image, reference));

/** Images that move in the same way, in the same clusters, are one row. */
const grouped = (images: readonly ImageRow[]): readonly (readonly [ImageRow, ...ImageRow[]])[] => {
  const groups = new Map<string, [ImageRow, ...ImageRow[]]>();
  for (const row of images) {
    const key = JSON.stringify([row.move, version(row, row.before), version(row, row.after), row.clusters]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
};

const line = (group: readonly [ImageRow, ...ImageRow[]]): string => {
  const [first] = group;
  const { before, after, move, clusters } = first;
  const workloads = new Set(group.flatMap(({ objects }) => objects.map(({ kind, namespace, name }) => `${kind} ${namespace}/${name}`)));
  return tableRow([
    cells(
      group.map(({ image }) => image),
      3,
    ),
    version(first, before),
    version(first, after),
    moves.has(move) ? move : cellCode(move),
    thousands(workloads.size),
    cells(clusters, 4),
  ]);
};

/** Which images move, from where to where. */
export const imagesSection = ({ review: { images }, elsewhere }: Telling): Section | undefined => {
  if (images.length === 0) return undefined;
  const rows = grouped(images);
  const title = `Images (${thousands(images.length)})`;
  const table = tableHead(["image", "before", "after", "move", "objects", "clusters"], ["objects"]);
  const folded = rows.length > OPEN;
  return {
    name: "images",
    head: folded ? `<details><summary><b>${title}</b></summary>\n\n${table}` : `### ${title}\n\n${table}`,
    units: rows.map((group) => ({ full: line(group), things: group.length })),
    left: (amount) => `\n${count(amount, "more image")}: ${elsewhere}`,
    ...(folded && { foot: "\n</details>" }),
  };
};
