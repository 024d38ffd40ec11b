import type { RuleFacts } from "@ashlar/checks";
import { isError, type Problem } from "@ashlar/model";
import { type Location, locationOf, placeOf, sentenceOf } from "./location.ts";

/** What is told of a rule: its sentence, and under which word it can be filtered. */
type Described = Pick<RuleFacts, "name" | "holds"> & { readonly family: string };

const physical = ({ path, line }: Location) => ({
  physicalLocation: { artifactLocation: { uri: encodeURI(path) }, ...(line !== undefined && { region: { startLine: line } }) },
});

const locations = (problem: Problem) => {
  const at = locationOf(problem);
  return {
    ...(at !== undefined && { locations: [physical(at)] }),
    ...(problem.related !== undefined && { relatedLocations: [physical(placeOf(problem.related))] }),
  };
};

/** Problems as SARIF 2.1.0 (OASIS), which code scanning reads: a rule's sentence once, each result at its line. */
export const sarif = (problems: readonly Problem[], rules: readonly Described[]): string => {
  const met = new Set(problems.map(({ rule }) => rule));
  const known = rules.filter(({ name }) => met.has(name));
  const others = [...met].filter((name) => !known.some((rule) => rule.name === name));
  const described = [
    ...known.map(({ name, holds, family }) => ({ id: name, shortDescription: { text: holds }, properties: { tags: [family] } })),
    ...others.map((id) => ({ id })),
  ];
  const driver = { name: "ashlar", informationUri: "https://github.com/example/ashlar", rules: described };
  const results = problems.map((problem) => ({
    ruleId: problem.rule,
    level: isError(problem) ? "error" : "warning",
    message: { text: sentenceOf(problem) },
    ...locations(problem),
  }));
  const report = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{ tool: { driver }, results }] };
  return `${JSON.stringify(report, null, 2)}\n`;
};
