import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Review, Verdict } from "@ashlar/review";
import type { ReviewFormat } from "./review-format.ts";
import { type FormatOptions, formatReview } from "./review-formats.ts";

/** What a workflow wants of one run, by the names of the files. */
const files: Readonly<Record<string, ReviewFormat>> = {
  "review.md": "markdown",
  "summary.md": "summary",
  "review.html": "html",
  "review.json": "json",
  "review.sarif": "sarif",
  "annotations.txt": "github",
};

/** Writes the review in every form that a code host takes. The folder is made if it is not there. */
export const writeReports = async (folder: string, review: Review, verdict: Verdict, options: FormatOptions): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [name, format] of Object.entries(files))
    writeFileSync(join(folder, name), await formatReview(format, review, verdict, options));
};
