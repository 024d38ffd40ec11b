import { rankOf } from "../../../danger/danger.ts";
import type { MatrixCell, MatrixRow } from "../../../finding/review.ts";
import { count, thousands } from "../../text/count.ts";
import { cellCode } from "../escape/code-span.ts";
import { signOf } from "../phrases.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";
import { tableHead, tableRow } from "./table.ts";

/** More than so many rows are folded, and more than so many environments have no column. */
const OPEN = 12;
const COLUMNS = 12;

const cellOf = (cell: MatrixCell | undefined): string => {
  if (cell === undefined) return "";
  const counts = (["created", "changed", "deleted"] as const).flatMap((of) =>
    cell[of] > 0 ? [`${signOf[of]}${thousands(cell[of])}`] : [],
  );
  return [cell.danger, ...counts].join(" ");
};

const worst = ({ cells }: MatrixRow): number => Math.min(...cells.map((cell) => (cell === undefined ? 99 : rankOf(cell.danger))));

/** Apps to which the same happens are one row; worst first. */
const grouped = (matrix: readonly MatrixRow[]): readonly (readonly [MatrixRow, ...MatrixRow[]])[] => {
  const groups = new Map<string, [MatrixRow, ...MatrixRow[]]>();
  for (const row of [...matrix].sort((one, other) => worst(one) - worst(other))) {
    const key = row.cells.map(cellOf).join("|");
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()];
};

const names = (group: readonly MatrixRow[]): string => {
  const shown = group.slice(0, 3).map(({ app }) => cellCode(app, 40));
  return group.length > 3 ? `${shown.join(", ")} and ${thousands(group.length - 3)} more` : shown.join(", ");
};

/** Which app changes in which environment, and how badly. */
export const matrixSection = ({ review: { matrix, environments }, elsewhere }: Telling): Section | undefined => {
  if (matrix.length === 0) return undefined;
  const rows = grouped(matrix);
  const columns = environments.slice(0, COLUMNS);
  const hidden = environments.length - columns.length;
  const table = tableHead(["app", ...columns.map((each) => cellCode(each, 40)), ...(hidden > 0 ? [`${hidden} more`] : [])]);
  const folded = rows.length > OPEN;
  return {
    name: "matrix",
    head: folded ? `<details><summary><b>Apps by environment</b></summary>\n\n${table}` : `### Apps by environment\n\n${table}`,
    units: rows.map((group) => ({
      full: tableRow([names(group), ...group[0].cells.slice(0, COLUMNS).map(cellOf), ...(hidden > 0 ? ["…"] : [])]),
      things: group.length,
    })),
    left: (amount) => `\n${count(amount, "more app")}: ${elsewhere}`,
    ...(folded && { foot: "\n</details>" }),
  };
};
