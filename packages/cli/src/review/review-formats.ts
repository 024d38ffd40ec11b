import { dangerRules, generalRules, json, type Place, problemsOf, type Review, text, type Verdict } from "@ashlar/review";
import { github } from "../formats/github.ts";
import { sarif } from "../formats/sarif.ts";

/** How a review is told. */
export const reviewFormats = ["text", "markdown", "summary", "html", "json", "sarif", "github"] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

export interface FormatOptions {
  readonly colour: boolean;
  readonly all: boolean;
  /** What the path of a manifest is put behind, to read it at the head: `https://github.com/example/ashlar/blob/<commit>/`. */
  readonly link?: string;
  /** The address of the page, or the name of the artifact that it is. */
  readonly page?: string;
}

const linkTo = (prefix: string | undefined): ((place: Place) => string | undefined) => {
  if (prefix === undefined) return () => undefined;
  const base = prefix.endsWith("/") ? prefix : `${prefix}/`;
  return ({ file, line }) =>
    file === undefined ? undefined : `${base}${file.split("/").map(encodeURIComponent).join("/")}${line === undefined ? "" : `#L${line}`}`;
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
  const { link, page: pageAt, colour, all } = options;
  switch (format) {
    case "markdown": {
      const { markdown } = await import("@ashlar/review/markdown");
      return markdown(review, verdict, { link: linkTo(link), ...(pageAt !== undefined && { page: pageAt }) });
    }
    case "summary": {
      const { jobSummary } = await import("@ashlar/review/markdown");
      return jobSummary(review, verdict, { link: linkTo(link), ...(pageAt !== undefined && { page: pageAt }) });
    }
    case "html": {
      const { page } = await import("@ashlar/review/page");
      return page(review, verdict, { link: linkTo(link) });
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
