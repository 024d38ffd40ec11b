import { qualifiedName } from "../names/qualified-name.ts";
import type { About, Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

const mostRules = 20;
const mostCodes = 255;
const mostConditions = 20;
const statuses: ReadonlySet<string> = new Set(["", "True", "False", "Unknown"]);

type Path = readonly (string | number)[];

const judgeCodes = ({ values = [], operator }: Value, path: Path, report: Report): void => {
  const codes: readonly number[] = values;
  if (codes.length === 0) report(path, "there is no exit code");
  if (codes.length > mostCodes) report(path, `${codes.length} exit codes are more than ${mostCodes}`);
  for (const [index, code] of codes.entries()) {
    const before = codes[index - 1];
    if (code === 0 && operator === "In") report([...path, index], "0 is no failure");
    if (before !== undefined && before >= code) report([...path, index], `the exit codes do not rise: ${before}, ${code}`);
  }
};

/** Whether a condition whose status is not said is taken to be true. In a CronJob, Kubernetes 1.33 fills nothing in. */
const fillsIn = (about: About): boolean => about.object.kind === "Job" || since(34, about);

const judgeConditions = (conditions: readonly Value[], path: Path, report: Report, about: About): void => {
  if (conditions.length > mostConditions) report(path, `${conditions.length} conditions are more than ${mostConditions}`);
  for (const [index, { type = "", status = "" }] of conditions.entries()) {
    const why = qualifiedName(type);
    if (why !== undefined) report([...path, index, "type"], `'${type}' ${why}`);
    if (status === "" && !fillsIn(about)) report([...path, index], "says no status: True, False or Unknown");
    if (!statuses.has(status)) report([...path, index, "status"], `'${status}' is none of True, False, Unknown`);
  }
};

const judgeRule = (rule: Value, spec: Value, path: Path, report: Report, about: About): void => {
  const { onExitCodes: codes, onPodConditions: conditions = [], action } = rule;
  if (action === "FailIndex" && spec.backoffLimitPerIndex === undefined)
    report([...path, "action"], "'FailIndex' needs a backoffLimitPerIndex");
  if ((codes === undefined) === (conditions.length === 0))
    report(path, "a rule is either for exit codes (onExitCodes) or for conditions of the pod (onPodConditions)");
  if (conditions.length > 0) judgeConditions(conditions, [...path, "onPodConditions"], report, about);
  if (codes === undefined) return;
  judgeCodes(codes, [...path, "onExitCodes", "values"], report);
  const { containers = [], initContainers = [] } = spec.template?.spec ?? {};
  const named = ({ name }: Value): boolean => name === codes.containerName;
  if (codes.containerName !== undefined && !containers.some(named) && !initContainers.some(named))
    report([...path, "onExitCodes", "containerName"], `there is no container '${codes.containerName}' in the template`);
};

const look: Look = (spec, report, about) => {
  const { podFailurePolicy: policy, podReplacementPolicy: replacement } = spec;
  if (policy === undefined) return;
  const rules: readonly Value[] = policy.rules ?? [];
  if (rules.length > mostRules) report(["podFailurePolicy", "rules"], `${rules.length} rules are more than ${mostRules}`);
  for (const [index, rule] of rules.entries()) judgeRule(rule, spec, ["podFailurePolicy", "rules", index], report, about);
  if (replacement !== undefined && replacement !== "Failed")
    report(["podReplacementPolicy"], `'${replacement}' does not go with a podFailurePolicy`, "write Failed, or leave it out");
};

export const podFailurePolicy: ObjectRule = {
  name: "pod-failure-policy",
  family: "api",
  severity: "error",
  holds: "Each rule of a Job's failure policy is for exit codes or for conditions, which can occur",
  on: { "batch.v1.JobSpec": look },
};
