import type { About, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { shown } from "../../schema/describe-fault.ts";
import { containerLists } from "../container-lists.ts";

type At = (...path: (string | number)[]) => readonly (string | number)[];

const policies = ["Always", "Never", "OnFailure"];

/** Before 1.34, only an init container has a policy of its own, and only one. */
const judgeSidecarsOnly = (list: string, { restartPolicy }: Value, at: At, report: Report): void => {
  if (restartPolicy === undefined || (list === "initContainers" && restartPolicy === "Always")) return;
  if (list === "initContainers") report(at("restartPolicy"), `${shown(restartPolicy)} is not Always, all that an init container may say`);
  else report(at("restartPolicy"), "only init containers have a restartPolicy of their own", "set the pod's, or use Kubernetes 1.35");
};

const judgeExitCodes = (exitCodes: Value | undefined, at: At, report: Report): void => {
  if (exitCodes === undefined) {
    report(at(), "'exitCodes' is missing");
    return;
  }
  const { operator, values = [] } = exitCodes;
  if (operator !== "In" && operator !== "NotIn") report(at("exitCodes", "operator"), `${shown(operator)} is none of In, NotIn`);
  if (values.length > 255) report(at("exitCodes", "values"), `there are ${values.length} exit codes, and 255 at most`);
};

const judgeRules = (list: string, container: Value, at: At, report: Report, about: About): void => {
  const { restartPolicy, restartPolicyRules: rules = [] } = container;
  if (restartPolicy === undefined && rules.length > 0) report(at(), "there are restartPolicyRules without a restartPolicy");
  if (restartPolicy !== undefined && !policies.includes(restartPolicy))
    report(at("restartPolicy"), `${shown(restartPolicy)} is none of ${policies.join(", ")}`);
  if (list === "initContainers" && restartPolicy === "Always" && !since(36, about)) {
    if (rules.length > 0) report(at("restartPolicyRules"), "a sidecar has no restartPolicyRules before Kubernetes 1.36");
    return;
  }
  if (rules.length > 20) report(at("restartPolicyRules"), `there are ${rules.length} rules, and 20 at most`);
  for (const [i, { action, exitCodes }] of (rules as readonly Value[]).entries()) {
    if (action !== "Restart" && !(action === "RestartAllContainers" && since(36, about)))
      report(at("restartPolicyRules", i, "action"), `${shown(action)} is no action of a restart rule`, "write Restart");
    judgeExitCodes(exitCodes, (...path) => at("restartPolicyRules", i, ...path), report);
  }
};

export const containerRestart: ObjectRule = {
  name: "container-restart",
  family: "api",
  severity: "error",
  holds: "A container's own restart policy and rules are those that its version of Kubernetes has for it",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      for (const list of containerLists)
        for (const [i, container] of ((pod[list] ?? []) as readonly Value[]).entries()) {
          if (container.restartPolicy === undefined && container.restartPolicyRules === undefined) continue;
          const at: At = (...path) => [list, i, ...path];
          if (since(35, about)) judgeRules(list, container, at, report, about);
          else if (!since(34, about)) judgeSidecarsOnly(list, container, at, report); // 1.34 drops what it does not know
        }
    },
  },
};
