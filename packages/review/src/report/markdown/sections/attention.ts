import { isError, type Problem } from "@ashlar/model";
import { count, thousands } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { prose } from "../escape/prose.ts";
import { listed } from "../phrases.ts";
import type { Section, Unit } from "../section.ts";
import type { Telling } from "../telling.ts";

const unitOf = (problem: Problem): Unit => {
  const { rule, message, remedy, cluster, object, file } = problem;
  const where = [cluster, object, file].filter((each) => each !== undefined).map((each) => codeSpan(each));
  const line = `- ${isError(problem) ? "**problem**" : "note"} ${codeSpan(rule)}: ${prose(message)}${where.length > 0 ? ` (${where.join(", ")})` : ""}`;
  return { full: remedy === undefined ? line : `${line}. ${prose(remedy)}`, short: line };
};

/** What is wrong with the review itself: rules that nobody proved, problems of the tree, acknowledgements that match nothing. */
export const attentionSection = ({ review, verdict, elsewhere }: Telling): Section | undefined => {
  const all = [...verdict.problems, ...review.problems].sort((one, other) => Number(isError(other)) - Number(isError(one)));
  const accepted =
    review.accepted.length === 0
      ? []
      : [`> [!WARNING]\n> **Not proven:** ${listed(review.accepted, 10)} would fail, and \`--accept-unproven\` overruled it\n`];
  if (all.length === 0 && accepted.length === 0) return undefined;
  return {
    name: "problems",
    head: [...accepted, ...(all.length > 0 ? [`### Problems (${thousands(all.length)})\n`] : [])].join("\n"),
    units: all.map(unitOf),
    left: (amount) => `- ${count(amount, "more problem")}: ${elsewhere}`,
    lead: 5,
  };
};
