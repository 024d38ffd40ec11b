import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podFailurePolicy } from "./pod-failure-policy.ts";

const job = (rule: string, more = ""): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: a }
spec:
  podFailurePolicy: { rules: [${rule}] }
  template: { spec: { restartPolicy: Never, containers: [{ name: main, image: a }] } }
  ${more}`;

test.each([
  "{ action: FailJob, onExitCodes: { containerName: main, operator: In, values: [1, 42] } }",
  "{ action: Ignore, onPodConditions: [{ type: DisruptionTarget }] }",
])("%s", (rule) => {
  expect(judged(podFailurePolicy, job(rule))).toEqual([]);
});

const codes = (values: string): string => `{ action: FailJob, onExitCodes: { operator: In, values: ${values} } }`;

test.each([
  ["{ action: Count }", "  a rule is either for exit codes (onExitCodes) or for conditions of the pod (onPodConditions)"],
  [codes("[]"), "/onExitCodes/values  there is no exit code"],
  [codes("[0, 1]"), "/onExitCodes/values/0  0 is no failure"],
  [codes("[2, 2]"), "/onExitCodes/values/1  the exit codes do not rise: 2, 2"],
  [
    "{ action: FailJob, onExitCodes: { containerName: other, operator: NotIn, values: [0] } }",
    "/onExitCodes/containerName  there is no container 'other' in the template",
  ],
  ["{ action: FailIndex, onPodConditions: [{ type: DisruptionTarget }] }", "/action  'FailIndex' needs a backoffLimitPerIndex"],
  [
    "{ action: Ignore, onPodConditions: [{ type: a, status: Maybe }] }",
    "/onPodConditions/0/status  'Maybe' is none of True, False, Unknown",
  ],
])("%s", (rule, problem) => {
  expect(judged(podFailurePolicy, job(rule))).toEqual([`/spec/podFailurePolicy/rules/0${problem}`]);
});

test("only failed pods are replaced", () => {
  expect(
    judged(podFailurePolicy, job("{ action: Ignore, onPodConditions: [{ type: a }] }", "podReplacementPolicy: TerminatingOrFailed")),
  ).toEqual(["/spec/podReplacementPolicy  'TerminatingOrFailed' does not go with a podFailurePolicy"]);
});

test("a CronJob of Kubernetes 1.33 says the status of each condition", () => {
  const rules = "[{ action: Ignore, onPodConditions: [{ type: DisruptionTarget }] }]";
  const template = "template: { spec: { restartPolicy: Never, containers: [] } }";
  const jobTemplate = `{ spec: { podFailurePolicy: { rules: ${rules} }, ${template} } }`;
  const cronJob = `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: a }, spec: { schedule: "@daily", jobTemplate: ${jobTemplate} } }`;
  expect(judged(podFailurePolicy, cronJob, "1.34")).toEqual([]);
  expect(judged(podFailurePolicy, cronJob, "1.33")).toEqual([
    "/spec/jobTemplate/spec/podFailurePolicy/rules/0/onPodConditions/0  says no status: True, False or Unknown",
  ]);
});
