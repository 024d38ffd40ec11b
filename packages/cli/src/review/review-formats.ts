import { dangerRules, generalRules, json, type Link, problemsOf, type Review, text, type Verdict } from "@ashlar/review";
import { github } from "../formats/github.ts";
import { sarif } from "../formats/sarif.ts";
import type { ReviewFormat } from "./review-format.ts";

export interface FormatOptions {
  readonly colour: boolean;
  readonly all: boolean;
  /** What a path is put behind, to read it at the head: `https://github.com/example/ashlar/blob/<commit>/`. */
  readonly link?: string;
  /** The same for the base, where what goes can be read. */
  readonly baseLink?: string;
  /** The address of the page, or the name of the artifact that it is. */
  readonly page?: string;
}

const linkTo =
  ({ link, baseLink }: FormatOptions): Link =>
  ({ file, line, side }) => {
    const prefix = side === "before" ? baseLink : link;
    if (file === undefined || prefix === undefined) return undefined;
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${prefix.replace(/\/$/, "")}/${path}${line === undefined ? "" : `#L${line}`}`;
  };

/** Tables of rules want what every rule of ours has. */
const facts = () =>
  [...dangerRules, ...generalRules].map(({ name, tells, danger }) => ({
    name,
    holds: tells,
    family: danger,
  }));

/** A review as one text. What is long to load is loaded by who wants it. */
export const formatReview = async (format: ReviewFormat, review: Review, verdict: Verdict, options: FormatOptions): Promise<string> => {
  const { page: pageAt, colour, all } = options;
  const link = linkTo(options);
  switch (format) {
    case "markdown": {
      const { markdown } = await import("@ashlar/review/markdown");
      return markdown(review, verdict, { link, ...(pageAt !== undefined && { page: pageAt }) });
    }
    case "summary": {
      const { jobSummary } = await import("@ashlar/review/markdown");
      return jobSummary(review, verdict, { link, ...(pageAt !== undefined && { page: pageAt }) });
    }
    case "html": {
      const { page } = await import("@ashlar/review/page");
      return page(review, verdict, { link });
    }
    case "json":
      return json(review, verdict);
    case "sarif":
      return sarif(problemsOf(review, verdict), facts());
    case "github":
      return github(problemsOf(review, verdict));
    case "text":
      return text(review, verdict, { colour, all });
  }
};
