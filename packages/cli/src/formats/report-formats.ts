/** How problems are told: for people, and for programs and code hosts. */
export const reportFormats = ["text", "json", "sarif", "github", "junit"] as const;
export type ReportFormat = (typeof reportFormats)[number];
