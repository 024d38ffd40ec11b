import { dangers, isBlocking, rankOf } from "../../danger/danger.ts";
import type { Review } from "../../finding/review.ts";
import type { Verdict } from "../../gate/gate.ts";
import type { Link } from "../link.ts";
import { codeSpan } from "./escape/code-span.ts";
import { linkTo } from "./escape/link-to.ts";
import { fit, type Measure, type Turn } from "./fit.ts";
import { acknowledgedSection } from "./sections/acknowledged.ts";
import { attentionSection } from "./sections/attention.ts";
import { blockingSection } from "./sections/blocking.ts";
import { deletionsSection, leftBehindSection } from "./sections/deletions.ts";
import { diffsSection } from "./sections/diffs.ts";
import { imagesSection } from "./sections/images.ts";
import { matrixSection } from "./sections/matrix.ts";
import { noiseSection } from "./sections/noise.ts";
import { classSection } from "./sections/others.ts";
import { timingSection } from "./sections/timing.ts";
import { totalsSection } from "./sections/totals.ts";
import { verdictSection } from "./sections/verdict.ts";
import type { Telling } from "./telling.ts";

export interface MarkdownOptions {
  /** How long it may be, in characters; 60,000 if not said. GitHub refuses comments of more than 65,536. */
  readonly limit?: number;
  /** Where a line can be read, at the commits that are compared. */
  readonly link?: Link;
  /** The address of the full page, or the name of the artifact that it is. */
  readonly page?: string;
}

/** GitHub refuses more in a comment: 422, "Body is too long". */
const COMMENT = 65_536;
const DEFAULT = 60_000;
/** GitHub refuses more in the summary of a step, in bytes. */
const SUMMARY = 1_048_576;

/** Who gets room before others: what blocks and what goes are the last to give way. */
const turns: readonly Turn[] = [
  { name: "verdict" },
  { name: "timing" },
  { name: "problems", share: 0.15 },
  { name: "deletions", share: 0.6 },
  { name: "blocking" },
  { name: "deletions" },
  { name: "problems" },
  { name: "acknowledged", share: 0.2 },
  ...dangers.filter(isBlocking).map((name) => ({ name, share: 0.2 })),
  { name: "what stays behind", share: 0.2 },
  { name: "totals" },
  { name: "matrix", share: 0.05 },
  { name: "images", share: 0.05 },
  { name: "RESTART", share: 0.25 },
  { name: "CONFIG", share: 0.25 },
  { name: "noise" },
  { name: "ROUTINE", share: 0.2 },
  { name: "diffs" },
  ...["what stays behind", "RESTART", "CONFIG", "images", "matrix", "acknowledged", "ROUTINE"].map((name) => ({ name })),
];

const elsewhere = (page: string | undefined): string => {
  if (page === undefined) return "see `ashlar review`";
  return /^https?:/i.test(page) ? `see ${linkTo("the full page", page)}` : `see ${codeSpan(page)} of this run`;
};

const told = (review: Review, verdict: Verdict, { link, page }: MarkdownOptions, limit: number, measure: Measure): string => {
  const telling: Telling = { review, verdict, link: link ?? (() => undefined), elsewhere: elsewhere(page) };
  const sections = [
    verdictSection(telling),
    attentionSection(telling),
    timingSection(telling),
    blockingSection(telling),
    deletionsSection(telling),
    leftBehindSection(telling),
    acknowledgedSection(telling),
    ...dangers.filter((danger) => rankOf(danger) <= rankOf("CONFIG")).map((danger) => classSection(danger, telling)),
    imagesSection(telling),
    totalsSection(telling),
    matrixSection(telling),
    classSection("ROUTINE", telling),
    diffsSection(telling),
    noiseSection(telling),
  ];
  return fit(
    sections.filter((section) => section !== undefined),
    turns,
    limit,
    measure,
  );
};

/** A review as the comment of a pull request: GitHub's markdown, never longer than GitHub takes. */
export const markdown = (review: Review, verdict: Verdict, options: MarkdownOptions = {}): string =>
  told(review, verdict, options, Math.min(options.limit ?? DEFAULT, COMMENT), (text) => text.length);

const encoder = new TextEncoder();

/** The same as the summary of a job, which may be longer. */
export const jobSummary = (review: Review, verdict: Verdict, options: Omit<MarkdownOptions, "limit"> = {}): string =>
  told(review, verdict, options, SUMMARY, (text) => encoder.encode(text).length);
