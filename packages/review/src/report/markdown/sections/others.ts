import type { Danger } from "../../../danger/danger.ts";
import { dangerMeaning } from "../../../danger/danger.ts";
import type { Finding } from "../../../finding/review.ts";
import { alike, anyonesOf, clustersOf } from "../../alike.ts";
import { count, thousands } from "../../text/count.ts";
import { changedPhrase } from "../changed-phrase.ts";
import { codeSpan } from "../escape/code-span.ts";
import { prose } from "../escape/prose.ts";
import { fieldPhrases, listed, objectsOf } from "../phrases.ts";
import type { Section, Unit } from "../section.ts";
import type { Telling } from "../telling.ts";

/** More than so many lines are folded. */
const OPEN = 12;

const unitOf = (group: readonly [Finding, ...Finding[]], changed: string): Unit => {
  const [first] = group;
  const what = `- ${codeSpan(first.rule)} ${objectsOf(group)} in ${listed(clustersOf(group))}`;
  const values = fieldPhrases(group.length > 1 ? anyonesOf(first) : first.fields);
  const isSaidOfAll = group.every(({ message }) => message === first.message);
  const why = isSaidOfAll ? `: ${prose(first.message, 300)}` : "";
  const more = [values, changed].filter((each) => each !== "");
  return { full: [`${what}${why}`, ...more].join(" · "), short: what, things: group.length };
};

/** Whether all lead to the same line: then it is said once. */
const leadToOne = (findings: readonly Finding[]): boolean =>
  new Set(findings.flatMap(({ places }) => places.map(({ changed }) => JSON.stringify(changed)))).size === 1;

/** Findings of one class that are neither blocked nor acknowledged: one line each, what is alike in one. */
export const classSection = (danger: Danger, telling: Telling): Section | undefined => {
  const { review, verdict, elsewhere } = telling;
  const told = new Set([...verdict.blocked, ...verdict.acknowledged].map(({ finding }) => finding.id));
  const found = review.findings.filter((finding) => finding.danger === danger && !told.has(finding.id));
  if (found.length === 0) return undefined;
  const changedIn = (findings: readonly Finding[]): string =>
    changedPhrase(
      findings.flatMap(({ places }) => places),
      telling.link,
    );
  const groups = alike(found);
  const all = groups.length > 1 && leadToOne(found) ? changedIn(found) : "";
  const units = groups.map((group) => unitOf(group, all === "" ? changedIn(group) : ""));
  const folded = danger === "ROUTINE" || units.length > OPEN;
  const title = `${danger} (${thousands(found.length)})`;
  const head = folded ? `<details><summary><b>${title}</b>: ${dangerMeaning[danger]}</summary>\n` : `### ${title}\n`;
  return {
    name: danger,
    head: all === "" ? head : `${head}\nAll ${all}:\n`,
    units,
    left: (amount) => `- ${count(amount, "more finding")}: ${elsewhere}`,
    ...(folded && { foot: "\n</details>" }),
  };
};
