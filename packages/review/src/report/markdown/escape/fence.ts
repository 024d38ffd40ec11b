import { visibleLines } from "@ashlar/manifests/visible";
import { longestRun } from "./longest-run.ts";

/** Lines of anyone's as a block of code: its fence is longer than any run of backticks in it, so nothing in it ends it. */
export const fence = (language: "diff" | "text", lines: readonly string[]): string => {
  const body = lines.map(visibleLines).join("\n");
  const ticks = "`".repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}\n${ticks}`;
};
