import { amounts, moved } from "../../text/amounts.ts";
import { thousands } from "../../text/count.ts";
import { cellCode } from "../escape/code-span.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";
import { tableHead, tableRow } from "./table.ts";

/** What each environment asks for, before and after, of the workloads that change. */
export const totalsSection = ({ review: { totals }, elsewhere }: Telling): Section | undefined => {
  const rows = totals.filter(({ before, after }) => amounts.some(({ of }) => of(before) !== of(after)));
  if (rows.length === 0) return undefined;
  const titles = amounts.map(({ title }) => title);
  return {
    name: "totals",
    head: `### Requested by what changes\n\n${tableHead(["environment", ...titles], titles)}`,
    units: rows.map(({ environment, before, after }) => ({
      full: tableRow([cellCode(environment), ...amounts.map(({ of, show }) => moved(of(before), of(after), show))]),
    })),
    left: (amount) => `\n${thousands(amount)} more environments: ${elsewhere}`,
  };
};
