import { allRules } from "@ashlar/checks";
import type { Problem } from "@ashlar/model";
import { github } from "./github.ts";
import { junit } from "./junit.ts";
import type { ReportFormat } from "./report-formats.ts";
import { sarif } from "./sarif.ts";

/**
 * Problems as a program reads them.
 * @param files all that were looked at, whether something is wrong with them or not
 */
export const formatReport = (format: Exclude<ReportFormat, "text">, problems: readonly Problem[], files: readonly string[]): string => {
  if (format === "sarif") return sarif(problems, allRules());
  if (format === "github") return github(problems);
  if (format === "junit") return junit(problems, files);
  return `${JSON.stringify({ problems, files: files.length }, null, 2)}\n`;
};
