import type { Finding } from "../../../finding/review.ts";
import type { Blocked } from "../../../gate/gate.ts";
import { alike, anyonesOf } from "../../alike.ts";
import { diffLines } from "../../diff-lines.ts";
import { linkOf } from "../../link.ts";
import { count, thousands } from "../../text/count.ts";
import { codeSpan } from "../escape/code-span.ts";
import { fence } from "../escape/fence.ts";
import { prose } from "../escape/prose.ts";
import { fieldPhrases, listed, objectsOf } from "../phrases.ts";
import { placesPhrase } from "../places.ts";
import type { Section, Unit } from "../section.ts";
import type { Telling } from "../telling.ts";

/** Trailers that one unit holds at most: each names one finding, and they may be long. */
const TRAILERS = 25;

const fieldsOf = ({ fields }: Finding): readonly string[] => {
  const lines = diffLines(fields, 24).map((line) => (line.length > 240 ? `${line.slice(0, 239)}…` : line));
  return lines.length === 0 ? [] : [fence("diff", lines)];
};

const trailersOf = (group: readonly Blocked[]): readonly string[] => {
  const trailers = group.map(({ trailer }) => trailer).filter((trailer) => trailer !== "");
  if (trailers.length === 0) return ["Acknowledged: only the approval is missing."];
  const shown = trailers.slice(0, TRAILERS);
  const more = trailers.length - shown.length;
  return [
    "Mend it, or acknowledge it in a trailer of a commit:",
    fence("text", shown),
    ...(more > 0 ? [`and ${count(more, "trailer")} more: \`ashlar review\` prints them`] : []),
  ];
};

const unitOf = (group: readonly [Blocked, ...Blocked[]], { link }: Telling): Unit => {
  const [{ finding }] = group;
  const findings = group.map((each) => each.finding);
  const title = `${finding.danger} ${codeSpan(finding.rule)} ${objectsOf(findings)}`;
  const approvers = [...new Set(group.flatMap((each) => each.approvers))];
  const places = findings.length === 1 ? finding.places : findings.flatMap((each) => each.places);
  const facts = [
    ...(finding.remedy === undefined ? [] : [`- **Instead:** ${prose(finding.remedy)}`]),
    `- **Where:**${placesPhrase(places, linkOf(finding, link))}`,
    ...(approvers.length === 0 ? [] : [`- **Must approve:** ${listed(approvers, 10)}`]),
  ];
  const blocks = [`#### ${title}`, prose(`${finding.message}.`), facts.join("\n"), ...fieldsOf(finding), ...trailersOf(group)];
  const values = fieldPhrases(findings.length > 1 ? anyonesOf(finding) : finding.fields, 1);
  return { full: `${blocks.join("\n\n")}\n`, things: group.length, short: `- ${title}${values === "" ? "" : ` · ${values}`}` };
};

/** What blocks the merge, each with all that is needed to judge it and to let it pass. */
export const blockingSection = (telling: Telling): Section | undefined => {
  const { blocked } = telling.verdict;
  if (blocked.length === 0) return undefined;
  const byFinding = new Map(blocked.map((each) => [each.finding, each]));
  const groups = alike(blocked.map(({ finding }) => finding)).map(([first, ...others]): readonly [Blocked, ...Blocked[]] => {
    const of = (finding: Finding): Blocked => byFinding.get(finding) ?? { finding, trailer: "", approvers: [] };
    return [of(first), ...others.map(of)];
  });
  return {
    name: "blocking",
    head: `### Blocking (${thousands(blocked.length)})\n`,
    units: groups.map((group) => unitOf(group, telling)),
    left: (amount) => `\n**${count(amount, "more blocking finding")}**: ${telling.elsewhere}`,
    lead: 20,
  };
};
