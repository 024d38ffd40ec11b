import { count, thousands } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { fixed, type Section } from "../section.ts";
import type { Telling } from "../telling.ts";

/** What changes in the files and not in any cluster: only counted. */
export const noiseSection = ({ review: { noise } }: Telling): Section | undefined => {
  const all = noise.reduce((sum, each) => sum + each.count, 0);
  if (all === 0) return undefined;
  const rules = noise.slice(0, 10).map(({ rule, count: amount }) => `${thousands(amount)} ${codeSpan(rule)}`);
  const more = noise.length > 10 ? ` and ${count(noise.length - 10, "more rule")}` : "";
  return fixed(
    "noise",
    `**NOISE:** ${count(all, "change is", "changes are")} nothing to a cluster and not shown: ${rules.join(", ")}${more}`,
  );
};
