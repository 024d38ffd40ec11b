import { styleText } from "node:util";
import { visible } from "@ashlar/manifests/visible";
import { type Danger, dangers, isBlocking } from "../../danger/danger.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { Finding, Place, Review, ShownField } from "../../finding/review.ts";
import type { Blocked, Verdict } from "../../gate/gate.ts";
import { changedAt } from "../changed-at.ts";
import { leftBehindLines } from "./left-behind-lines.ts";

export interface TextOptions {
  readonly colour?: boolean;
  /** Every finding in full, also those of the harmless classes. */
  readonly all?: boolean;
  /** What to say to see them. */
  readonly allBy?: string;
}

const styles: Readonly<Record<Danger, Parameters<typeof styleText>[0]>> = {
  REJECTED: "red",
  "DATA-LOSS": "red",
  OUTAGE: "red",
  SECURITY: "magenta",
  RESTART: "yellow",
  CONFIG: "cyan",
  ROUTINE: "green",
  NOISE: "dim",
};

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const width = Math.max(...dangers.map((danger) => danger.length)) + 2;
const indent = " ".repeat(width);

export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? "" : "s"}`;

const clustersOf = (places: readonly Place[]): string =>
  [...new Set(places.map(({ cluster, waitsFor }) => (waitsFor === undefined ? cluster : `${cluster} (at promotion)`)))].join(", ");

const oneLine = (value: string | undefined): string => {
  if (value === undefined) return "(absent)";
  const line = value.replaceAll("\n", " ⏎ ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const fieldLine = ({ path, before, after, order }: ShownField): string =>
  visible(`${path}: ${order ? "another order" : `${oneLine(before)} → ${oneLine(after)}`}`);

const shownFields = 6;

const fieldLines = (fields: readonly ShownField[]): readonly string[] => [
  ...fields.slice(0, shownFields).map(fieldLine),
  ...(fields.length > shownFields ? [`and ${plural(fields.length - shownFields, "more value")}`] : []),
];

const changedIn = ({ changed }: Place): string | undefined => changed && `${changedAt(changed).words} ${changedAt(changed).at}`;

const where = (place: Place): string =>
  [place.line === undefined ? place.file : `${place.file}:${place.line}`, place.source, changedIn(place)]
    .filter((each) => each !== undefined)
    .join("  ");

const headOf = ({ danger, object, rule, places }: Finding, paint: Paint): string =>
  `${paint(styles[danger], danger.padEnd(width))}${paint("bold", visible(describeIdentity(object)))}  ${visible(clustersOf(places))}  ${paint("dim", rule)}`;

const full = (finding: Finding, paint: Paint): readonly string[] => {
  const { message, remedy, fields, places } = finding;
  const [first] = places;
  return [
    headOf(finding, paint),
    ...[message, ...fieldLines(fields), ...(remedy === undefined ? [] : [remedy])].map((line) => indent + visible(line)),
    ...(first === undefined ? [] : [indent + paint("dim", visible(where(first)))]),
  ];
};

const blockedLines = ({ finding, trailer, approvers }: Blocked, paint: Paint): readonly string[] => [
  ...full(finding, paint),
  ...(trailer === "" ? [] : [indent + paint("yellow", visible(trailer))]),
  ...(approvers.length === 0 ? [] : [`${indent}needs the approval of ${visible(approvers.join(", and of "))}`]),
  "",
];

const brief = (finding: Finding, paint: Paint): string => {
  const [first, ...more] = fieldLines(finding.fields);
  const what =
    first === undefined ? finding.message : `${first}${more.length > 0 ? ` … ${plural(finding.fields.length - 1, "more value")}` : ""}`;
  return `${headOf(finding, paint)}\n${indent}${visible(what)}`;
};

/** `1 DATA-LOSS, 3 RESTART, 12 ROUTINE`. */
export const countsOf = ({ counts, noise }: Review): string => {
  const told = dangers.flatMap((danger) => (danger === "NOISE" || counts[danger] === 0 ? [] : [`${counts[danger]} ${danger}`]));
  const noisy = noise.reduce((sum, { count }) => sum + count, 0);
  return [...told, ...(noisy === 0 ? [] : [`${noisy} NOISE`])].join(", ");
};

const clusterLines = ({ clusters }: Review): readonly string[] =>
  clusters.map(({ cluster, environment, created, changed, deleted, waitsFor }) => {
    const what = `${created} created, ${changed} changed, ${deleted} deleted`;
    return visible(`  ${cluster} (${environment}): ${what}${waitsFor === undefined ? "" : `; waits for \`ashlar promote ${cluster}\``}`);
  });

/** The review for a terminal: what blocks in full, the rest in two lines each, what is harmless as counts. */
export const text = (
  review: Review,
  verdict: Verdict,
  { colour = false, all = false, allBy = "ashlar review --all" }: TextOptions = {},
): string => {
  const paint: Paint = (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words);
  const { base, head, findings, accepted, clusters } = review;
  const title = visible(`Review of ${head} against ${base}`);
  if (clusters.length === 0) return `${title}: nothing changes in any cluster\n`;
  const blocked = new Set(verdict.blocked.map(({ finding }) => finding));
  const acknowledged = new Set(verdict.acknowledged.map(({ finding }) => finding));
  const others = findings.filter((finding) => !blocked.has(finding) && !acknowledged.has(finding));
  const told = others.filter(({ danger }) => all || danger !== "ROUTINE");
  const folded = others.length - told.length;
  return [
    paint("bold", title),
    ...clusterLines(review),
    "",
    ...(accepted.length > 0 ? [paint("red", `Rules of the API server were overruled: ${visible(accepted.join(", "))}`), ""] : []),
    ...verdict.blocked.flatMap((each) => blockedLines(each, paint)),
    ...verdict.acknowledged.flatMap(({ finding, by }) => [...full(finding, paint), `${indent}acknowledged by ${visible(by)}`, ""]),
    ...told.map((finding) => (all || isBlocking(finding.danger) ? full(finding, paint).join("\n") : brief(finding, paint))),
    ...(folded > 0 ? [`${folded} ROUTINE: ${allBy} shows them`] : []),
    ...leftBehindLines(review, all),
    "",
    `${verdict.passes ? paint("green", "PASSES") : paint("red", "BLOCKED")}  ${countsOf(review) || "nothing to tell"}`,
    "",
  ].join("\n");
};
