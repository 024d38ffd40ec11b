import { changingAmounts, moved, rowTitle } from "../../text/amounts.ts";
import { thousands } from "../../text/count.ts";
import { cellCode } from "../escape/code-span.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";
import { tableHead, tableRow } from "./table.ts";

/** What each environment asks for, before and after, of the workloads that change. */
export const totalsSection = ({ review: { totals }, elsewhere }: Telling): Section | undefined => {
  const amounts = changingAmounts(totals);
  if (amounts.length === 0) return undefined;
  const titles = amounts.map(({ title }) => title);
  return {
    name: "totals",
    head: `### Requested by what changes\n\n${tableHead(["environment", ...titles], titles)}`,
    units: totals.map((row) => ({
      full: tableRow([cellCode(rowTitle(row)), ...amounts.map(({ of, show }) => moved(of(row.before), of(row.after), show))]),
    })),
    left: (amount) => `\n${thousands(amount)} more environments: ${elsewhere}`,
  };
};
