import { alike } from "../../alike.ts";
import { count, thousands } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { listed, objectsOf } from "../phrases.ts";
import type { Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** What would block, and somebody has said that it is meant. */
export const acknowledgedSection = ({ verdict: { acknowledged }, elsewhere }: Telling): Section | undefined => {
  if (acknowledged.length === 0) return undefined;
  const by = new Map(acknowledged.map((each) => [each.finding, each.by]));
  return {
    name: "acknowledged",
    head: `### Acknowledged (${thousands(acknowledged.length)})\n`,
    units: alike(acknowledged.map(({ finding }) => finding)).map((group) => {
      const who = [...new Set(group.map((finding) => by.get(finding) ?? ""))];
      return { full: `- ${group[0].danger} ${codeSpan(group[0].rule)} ${objectsOf(group)} by ${listed(who, 3)}`, things: group.length };
    }),
    left: (amount) => `- ${count(amount, "more finding")}: ${elsewhere}`,
  };
};
