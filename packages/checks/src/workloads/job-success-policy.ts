import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { indexesIn } from "./indexes-in.ts";
import { completionsOf } from "./job-indexes.ts";

const mostRules = 20;
const longest = 64 * 1024;

const judgeRule = (rule: Value, completions: number, path: readonly (string | number)[], report: Report): void => {
  const { succeededIndexes: indexes, succeededCount: count } = rule;
  if (indexes === undefined && count === undefined) report(path, "says neither succeededIndexes nor succeededCount");
  if (indexes?.length > longest) report([...path, "succeededIndexes"], `is longer than ${longest} characters`);
  const found = indexes === undefined ? completions : indexesIn(indexes, completions);
  if (typeof found === "string") report([...path, "succeededIndexes"], `'${indexes}' ${found}`);
  const most = typeof found === "string" ? completions : Math.min(found, completions);
  if (count > most) report([...path, "succeededCount"], `${count} is more than the ${most} indexes that there are`);
};

const look: Look = (spec, report, { object }) => {
  const { successPolicy: policy, completionMode: mode } = spec;
  if (policy === undefined || mode !== "Indexed") return;
  const rules: readonly Value[] = policy.rules ?? [];
  if (rules.length === 0) report(["successPolicy", "rules"], "there is no rule");
  if (rules.length > mostRules) report(["successPolicy", "rules"], `${rules.length} rules are more than ${mostRules}`);
  const completions = completionsOf(spec, object.kind);
  if (completions === undefined) return;
  for (const [index, rule] of rules.entries()) judgeRule(rule, completions, ["successPolicy", "rules", index], report);
};

export const jobSuccessPolicy: ObjectRule = {
  name: "job-success-policy",
  family: "api",
  severity: "error",
  holds: "A Job's success policy counts indexes that the Job has",
  on: { "batch.v1.JobSpec": look },
};
