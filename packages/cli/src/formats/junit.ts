import { isError, type Problem } from "@ashlar/model";
import { locationOf, sentenceOf } from "./location.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;" };

// Characters that XML 1.0 cannot hold at all are shown as what they are not.
const text = (value: string): string =>
  value
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"\n\r]/g, (character) => escapes[character] ?? "");

const testCase = (file: string, problems: readonly Problem[]): string => {
  const errors = problems.filter(isError);
  const rows = (each: readonly Problem[]): string => each.map((problem) => `${problem.rule}: ${sentenceOf(problem)}`).join("\n");
  const failure =
    errors.length === 0
      ? ""
      : `<failure message="${text(sentenceOf(errors[0] ?? { rule: "", message: "" }))}">${text(rows(errors))}</failure>`;
  const warnings = problems.filter((problem) => !isError(problem));
  const output = warnings.length === 0 ? "" : `<system-out>${text(rows(warnings))}</system-out>`;
  return `    <testcase name="${text(file)}" classname="ashlar">${failure}${output}</testcase>`;
};

/** Problems as JUnit's XML: a test case for each file that was looked at, failed where something is an error. */
export const junit = (problems: readonly Problem[], files: readonly string[]): string => {
  const byFile = Map.groupBy(problems, (problem) => locationOf(problem)?.path ?? "");
  const all = [...new Set([...files, ...byFile.keys()])];
  const failed = all.filter((file) => byFile.get(file)?.some(isError)).length;
  const cases = all.map((file) => testCase(file, byFile.get(file) ?? []));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="ashlar check" tests="${all.length}" failures="${failed}">\n${cases.join("\n")}\n  </testsuite>\n</testsuites>\n`;
};
