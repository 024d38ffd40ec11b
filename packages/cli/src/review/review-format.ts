/** How a review is told. */
export const reviewFormats = ["text", "markdown", "summary", "html", "json", "sarif", "github"] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

export const isReviewFormat = (text: string | undefined): text is ReviewFormat =>
  (reviewFormats as readonly (string | undefined)[]).includes(text);
